import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Gives a donation back, whole or in part, or takes note that a platform or a bank did.
package struct RefundDonation {
  package var name: String
  /// Nil for all that remains.
  package var amount: Amount?
  package var day: Day
  package var origin: Refund.Origin
  package var reason: Refund.Reason
  package var account: AccountCode?

  package init(
    _ name: String, amount: Amount? = nil, day: Day, origin: Refund.Origin = .us,
    reason: Refund.Reason = .refund, account: AccountCode? = nil
  ) {
    self.name = name
    self.amount = amount
    self.day = day
    self.origin = origin
    self.reason = reason
    self.account = account
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> DonationRefunded {
    try recorder.require(.donationRefund)
    let donation = try DonationReferences.resolve(name, in: view)
    try donation.require(day: day, act: "refunded")
    let remaining = try origin.isDecision ? donation.remaining() : donation.kept()
    let amount = self.amount ?? remaining
    guard amount.isPositive else {
      throw self.amount == nil
        ? donation.forbids("refunded") : GivingRefusal.amountNotPositive
    }
    guard !origin.isDecision || amount <= remaining else {
      throw GivingRefusal.moreThanRemains(
        reference: donation.reference, remaining: remaining, asked: amount)
    }
    let account = try MoneyOfDonation(donation, in: view).account(
      named: self.account, origin: origin, amount: amount)
    if origin.isDecision, donation.isCleared {
      try CommitmentBalances.requireFree(amount, in: donation.fund, on: day, view: view)
    }
    if origin.isDecision { try Advances.requireSpare(amount, of: donation, in: view) }
    let fact = DonationRefunded(
      id: recorder.makeID(), donation: donation.id, amount: amount,
      excess: max(.zero, try amount - remaining), day: day, origin: origin, reason: reason,
      account: account, against: try donation.takenBack(on: day, view, &recorder),
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}

extension Donation {
  func forbids(_ act: String) -> GivingRefusal {
    .stateForbids(reference: reference, state: state.rawValue, act: act)
  }

  /// Refuses what comes before the donation, or after it was voided.
  func require(day: Day, act: String) throws {
    guard state != .voided else { throw forbids(act) }
    guard self.day <= day else {
      throw GivingRefusal.beforeReceived(reference: reference, received: self.day, day: day)
    }
  }

  /// What giving it back is posted against: its income, or in a later year a charge; what was held for
  /// another always comes out of what is held.
  func takenBack<Tables>(
    on day: Day, _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> AccountCode {
    guard let books = try view.first(BooksRow.self, where: []),
      let start = FiscalYearStart(books.fiscalYear),
      !start.year(containing: self.day).contains(day),
      try recorder.account(.heldForOthers) != income
    else { return income }
    return try recorder.account(.priorYearRefund)
  }
}
