import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Records one donation by hand.
package struct RecordDonation {
  package var campaign: CampaignCode
  package var amount: Amount
  package var day: Day
  package var channel: Channel
  /// Unique for the source `caisse`; nil to use the donation's own id.
  package var reference: String?
  package var donor: DonorParticulars
  package var kind: DonorKind
  package var account: AccountCode?
  package var country: CountryCode?
  package var anonymous: Bool
  package var designation: FundCode?
  package var fee: Amount

  package init(
    campaign: CampaignCode, amount: Amount, day: Day, channel: Channel, reference: String? = nil,
    donor: DonorParticulars = .unknown, kind: DonorKind = .person, account: AccountCode? = nil,
    country: CountryCode? = nil, anonymous: Bool = false, designation: FundCode? = nil,
    fee: Amount = .zero
  ) {
    self.campaign = campaign
    self.amount = amount
    self.day = day
    self.channel = channel
    self.reference = reference
    self.donor = donor
    self.kind = kind
    self.account = account
    self.country = country
    self.anonymous = anonymous
    self.designation = designation
    self.fee = fee
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> DonationRecorded {
    try recorder.require(.donationRecord)
    guard amount.isPositive, !fee.isNegative, fee <= amount else {
      throw GivingRefusal.amountNotPositive
    }
    guard let campaign = try view.find(Campaign.self, .text(campaign.text)) else {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    if let closed = campaign.closedOn {
      throw GivingRefusal.campaignClosed(campaign.code, since: closed)
    }
    let id = recorder.makeID(Donation.self)
    let reference = self.reference ?? id.text
    guard ReferenceForm.admits(reference) else { throw GivingRefusal.invalidReference(reference) }
    try DonationReferences.requireNew(source: "caisse", reference: reference, in: view)
    var fact = DonationRecorded(
      id: id, source: "caisse", reference: reference, campaign: campaign.code,
      fund: try Designations.fund(designation, of: campaign, &recorder, today: day), day: day,
      amount: amount, channel: channel,
      account: try MoneyAccounts.account(account, role: channel.accountRole, in: view),
      kind: kind,
      income: try recorder.account(
        DonationNature.gift.incomeRole(kind, in: Funds.known(campaign.fund, in: view).kind)),
      country: country?.text,
      anonymous: anonymous, fee: fee, document: recorder.document)
    fact.opening = try DonorKeeping(campaign).open(donor, row: [], &recorder)
    try recorder.record(fact)
    return fact
  }
}
