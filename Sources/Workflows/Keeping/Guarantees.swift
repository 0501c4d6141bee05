package import Keeping
package import Ledger

/// Which funds stand for a fund, and how far.
package enum Guarantees {
  /// Those of a fund, then those of the fund it is a part of, each in the order in which they were declared.
  package static func of(_ fund: FundCode, in view: some BooksView) throws -> [Guarantee] {
    let parent = try view.find(Fund.self, .text(fund.text))?.parent
    return try [fund, parent].compactMap(\.self).flatMap { fund in
      try view.rows(Guarantee.self, where: [.equals("fund", fund.text)])
        .sorted { $0.seq < $1.seq }
    }
  }

  /// What a guarantor has given for a fund and its parts, and not got back.
  package static func called(
    _ guarantee: Guarantee, in view: some BooksView
  ) throws -> Amount {
    try FundFamily.of(guarantee.fund, in: view).map { fund in
      try view.find(
        Cover.self, .text(fund.text), .text(guarantee.guarantor.text),
        .text(Cover.Source.guarantor.rawValue))?.owed ?? .zero
    }.sum()
  }
}
