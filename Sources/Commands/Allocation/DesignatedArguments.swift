import Allocation
import Ledger
import Workflows

/// Money that donors gave for an application, a collective or a tag, as typed: `rural=500.00`.
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
            "designated", text,
            hint: "an application, a collective or a tag, and an amount: rural=500.00")
        }
        return try Designation(name: String(text[..<sign]), amount: part)
      })
  }
}
