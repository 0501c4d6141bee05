import Council
package import Giving
import Journal
package import Ledger

/// Takes note that a donation is disputed: the platform withholds the money at once.
package struct OpenDispute {
  package var name: String
  /// Nil for the whole donation.
  package var amount: Amount?
  package var fee: Amount
  package var day: Day

  package init(_ name: String, amount: Amount? = nil, fee: Amount = .zero, day: Day) {
    self.name = name
    self.amount = amount
    self.fee = fee
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> DisputeOpened {
    try recorder.require(.donationDispute)
    let donation = try DonationReferences.resolve(name, in: view)
    try donation.require(day: day, act: "disputed")
    guard donation.channel.accountRole == .platform else {
      throw GivingRefusal.channelForbids(
        reference: donation.reference, channel: donation.channel, act: "disputed")
    }
    let amount = self.amount ?? donation.amount
    guard amount.isPositive, !fee.isNegative else { throw GivingRefusal.amountNotPositive }
    guard try donation.openDispute(in: view) == nil else {
      throw GivingRefusal.disputeOpen(reference: donation.reference)
    }
    let fact = DisputeOpened(
      id: recorder.makeID(), donation: donation.id, amount: amount, fee: fee, day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}

extension Donation {
  func openDispute(in view: some BooksView) throws -> Dispute? {
    try view.first(
      Dispute.self,
      where: [
        Condition("donation", .equals, .integer(seq)),
        .equals("state", Dispute.State.open.rawValue),
      ])
  }
}
