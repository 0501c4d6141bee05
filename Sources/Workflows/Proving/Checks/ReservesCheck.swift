import Keeping
import Ledger

/// What a fund's reserve holds is the sum over its purposes.
enum ReservesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var held: [FundCode: Amount] = [:]
    for reserve in try view.rows(Reserve.self) {
      held[reserve.fund] = try (held[reserve.fund] ?? .zero) + reserve.held
    }
    return try view.rows(Fund.self).compactMap { fund in
      let found = try Commitments(of: fund.code, in: view).net(.reserve)
      let expected = held[fund.code] ?? .zero
      guard found != expected else { return nil }
      return NamedCheck.Finding(.reserves, fund.code, expected: expected, found: found)
    }
  }
}
