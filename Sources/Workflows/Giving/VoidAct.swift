import Council
import Giving
import Journal
import Keeping
package import Ledger

/// Undoes what was typed by mistake: a donation, or what was recorded of one since. Both books and the
/// state are as they were before.
package struct VoidAct {
  /// A donation's id or reference, or the id of a refund, dispute, clearing, count, deposit or transfer
  /// of unknown origin.
  package var name: String
  package var day: Day

  package init(_ name: String, day: Day) {
    self.name = name
    self.day = day
  }

  /// Gives what was voided, in words.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    try recorder.require(.donationVoid)
    if let id = ID<Refund>(name) { return try void(id, view, &recorder) }
    if let id = ID<Dispute>(name) { return try void(id, view, &recorder) }
    if let id = ID<Clearing>(name) { return try void(id, view, &recorder) }
    if let id = ID<CashDeposit>(name) { return try void(id, view, &recorder) }
    if let id = ID<UnidentifiedTransfer>(name) { return try void(id, view, &recorder) }
    return try voidDonation(view, &recorder)
  }

  private func voidDonation<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> String {
    let donation = try DonationReferences.resolve(name, in: view)
    guard donation.state != .voided else { throw GivingRefusal.alreadyVoided(name) }
    try donation.requireUntouched(act: "voided", in: view)
    try donation.require(day: day, act: "voided")
    try recorder.record(
      DonationVoided(donation: donation.id, day: day, document: recorder.document))
    return "donation \(donation.reference)"
  }

  func requireLive(_ isVoided: Bool, since first: Day) throws {
    guard !isVoided else { throw GivingRefusal.alreadyVoided(name) }
    guard first <= day else {
      throw GivingRefusal.beforeReceived(reference: name, received: first, day: day)
    }
  }
}

extension Donation {
  /// Refuses while something stands on it that has an undoing of its own.
  func requireUntouched(act: String, in view: some BooksView) throws {
    guard !isTouched, state != .voided else { throw forbids(act) }
    if let clearing {
      throw GivingRefusal.clearedBy(reference: reference, clearing: clearing.text)
    }
  }
}
