import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Puts right a donation's amount, day, channel or fee, typed wrong: the old entry is reversed on its
/// own day, a new one made under the same donation.
package struct CorrectDonation {
  package var name: String
  package var amount: Amount?
  package var receivedOn: Day?
  package var channel: Channel?
  package var account: AccountCode?
  package var fee: Amount?

  package init(
    _ name: String, amount: Amount? = nil, receivedOn: Day? = nil, channel: Channel? = nil,
    account: AccountCode? = nil, fee: Amount? = nil
  ) {
    self.name = name
    self.amount = amount
    self.receivedOn = receivedOn
    self.channel = channel
    self.account = account
    self.fee = fee
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> DonationCorrected {
    try recorder.require(.donationCorrect)
    let donation = try DonationReferences.resolve(name, in: view)
    try donation.requireUntouched(act: "corrected", in: view)
    try requireAsRecorded(donation, in: view)
    let fact = DonationCorrected(
      donation: donation.id, amount: amount ?? donation.amount,
      receivedOn: receivedOn ?? donation.day, channel: channel ?? donation.channel,
      account: try account(of: donation, in: view), fee: fee ?? donation.fee, day: today,
      document: recorder.document)
    guard !isAsItIs(donation, fact) else {
      throw GivingRefusal.nothingToCorrect(donation.reference)
    }
    guard fact.amount.isPositive, !fact.fee.isNegative, fact.fee <= fact.amount else {
      throw GivingRefusal.amountNotPositive
    }
    try recorder.record(fact)
    return fact
  }

  private func isAsItIs(_ donation: Donation, _ fact: DonationCorrected) -> Bool {
    fact.amount == donation.amount && fact.receivedOn == donation.day
      && fact.channel == donation.channel && fact.account == donation.account
      && fact.fee == donation.fee
  }

  /// What was moved or identified since is not as it was recorded: it is voided and recorded again.
  private func requireAsRecorded(_ donation: Donation, in view: some BooksView) throws {
    let move = try view.first(
      DonationMove.self,
      where: [
        Condition("donation", .equals, .integer(donation.seq)),
        Condition("reversed", .equals, .integer(0)),
      ])
    guard move == nil else { throw GivingRefusal.movedSince(reference: donation.reference) }
    guard try view.find(Identification.self, .integer(donation.seq)) == nil else {
      throw GivingRefusal.bornOfTransfer(reference: donation.reference)
    }
  }

  private func account(of donation: Donation, in view: some BooksView) throws -> AccountCode {
    let role = (channel ?? donation.channel).accountRole
    if account == nil, role == donation.channel.accountRole { return donation.account }
    return try MoneyAccounts.account(account, role: role, in: view)
  }
}
