import Allocation
import Ledger
import Workflows

/// Money that donors gave for a tag or an application, as typed: `rural=500.00`.
struct DesignatedArguments {
  let texts: [String]

  /// A pot of which these are parts.
  func pot(of amount: Amount, in currency: Currency) throws -> Pot {
    try Pot(
      amount,
      designations: try texts.map { text in
        guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
          let part = currency.amount(plain: String(text[text.index(after: sign)...]))
        else {
          throw InputProblem.unknown(
            "designated", text, hint: "a tag or an application and an amount: rural=500.00")
        }
        return try Designation(tag: String(text[..<sign]), amount: part)
      })
  }
}
