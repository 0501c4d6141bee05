import Council
import Granting
import Journal
import Ledger

/// The most one sponsor receives over the days that count together, for all the collectives it stands for.
enum SponsorCeiling {
  static func require(
    _ amount: Amount, to payee: Payee, for award: Award, on day: Day, in view: some BooksView
  ) throws {
    guard payee.kind == .sponsor else { return }
    let policy = try Poll.policy(of: award, in: view)
    guard let ceiling = policy.sponsorCeiling else { return }
    let promise = Promise(day: day, amount: amount)
    let others = try payouts(to: payee, in: view).map {
      Promise(day: $0.preparedOn, amount: $0.amount)
    }
    guard try policy.isWithinSponsorCeiling(promise, beside: others) else {
      throw PayoutRefusal.aboveSponsorCeiling(
        payee.code, ceiling: ceiling, total: try policy.sum(promise, beside: others))
    }
  }

  /// A sponsor is known by its account, which several collectives may have named; without the people
  /// file, as this one's.
  private static func payouts(to payee: Payee, in view: some BooksView) throws -> [Payout] {
    let iban = try Payees.account(of: payee, in: view)?.iban
    let sponsors = try view.rows(Payee.self).filter { other in
      if other.id == payee.id { return true }
      guard other.kind == .sponsor, let iban else { return false }
      return try Payees.account(of: other, in: view)?.iban == iban
    }
    return try sponsors.flatMap {
      try view.rows(Payout.self, where: [.equals("payee", $0.id.text)])
    }.filter { $0.state != .voided }
  }
}
