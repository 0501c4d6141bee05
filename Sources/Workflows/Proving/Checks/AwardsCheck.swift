import Granting
import Ledger

/// What the commitment book holds for awards is what they promise, less what was released.
enum AwardsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try view.rows(Fund.self).compactMap { fund in
      let figures = try Commitments(of: fund.code, in: view)
      let found = try [figures.net(.reserved), figures.net(.payable), figures.net(.paid)].sum()
      let expected = try Awards.borne(by: [fund.code], in: view).filter(\.state.isReserved)
        .flatMap(\.sources.all).filter { $0.fund == fund.code }
        .map { try $0.amount - $0.released }.sum()
      guard found != expected else { return nil }
      return NamedCheck.Finding(.awards, fund.code, expected: expected, found: found)
    }
  }
}
