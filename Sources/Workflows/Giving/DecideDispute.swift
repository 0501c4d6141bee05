import Council
package import Giving
import Journal
package import Ledger

/// Takes note of how a dispute ended.
package struct DecideDispute {
  package enum Outcome: String, Sendable { case won, lost }

  package var name: String
  package var outcome: Outcome
  package var fee: Amount
  package var day: Day

  package init(_ name: String, _ outcome: Outcome, fee: Amount = .zero, day: Day) {
    self.name = name
    self.outcome = outcome
    self.fee = fee
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Dispute {
    try recorder.require(.donationDispute)
    let donation = try DonationReferences.resolve(name, in: view)
    guard let dispute = try donation.openDispute(in: view) else {
      throw GivingRefusal.noOpenDispute(reference: donation.reference)
    }
    guard !fee.isNegative else { throw GivingRefusal.amountNotPositive }
    guard dispute.openedOn <= day else {
      throw GivingRefusal.beforeReceived(
        reference: dispute.id.text, received: dispute.openedOn, day: day)
    }
    switch outcome {
    case .won:
      try recorder.record(
        DisputeWon(dispute: dispute.id, fee: fee, day: day, document: recorder.document))
    case .lost:
      try recorder.record(
        DisputeLost(
          dispute: dispute.id, excess: max(.zero, try dispute.amount - donation.kept()),
          against: try donation.takenBack(on: day, view, &recorder), fee: fee, day: day,
          document: recorder.document))
    }
    return dispute
  }
}
