import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Recognises a donation in money of unknown origin, or in a part of it.
package struct IdentifyDonation {
  /// The transfer's id or reference.
  package var name: String
  package var campaign: CampaignCode
  /// Nil for all that is not yet identified.
  package var amount: Amount?
  package var donor: DonorParticulars
  package var kind: DonorKind
  package var country: CountryCode?
  package var anonymous: Bool
  package var designation: FundCode?
  package var day: Day

  package init(
    _ name: String, as campaign: CampaignCode, amount: Amount? = nil,
    donor: DonorParticulars = .unknown, kind: DonorKind = .person, country: CountryCode? = nil,
    anonymous: Bool = false, designation: FundCode? = nil, day: Day
  ) {
    self.name = name
    self.campaign = campaign
    self.amount = amount
    self.donor = donor
    self.kind = kind
    self.country = country
    self.anonymous = anonymous
    self.designation = designation
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> DonationRecorded {
    try recorder.require(.donationIdentify)
    let transfer = try IdentifyDonation.find(name, in: view)
    let amount = try amount(of: transfer)
    guard transfer.day <= day else {
      throw GivingRefusal.beforeReceived(
        reference: transfer.reference, received: transfer.day, day: day)
    }
    guard let campaign = try view.find(Campaign.self, .text(campaign.text)) else {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    if let closed = campaign.closedOn, closed < transfer.day {
      throw GivingRefusal.campaignClosed(campaign.code, since: closed)
    }
    let id = recorder.makeID(Donation.self)
    var donation = DonationRecorded(
      id: id, source: transfer.source, reference: try reference(of: transfer, id, in: view),
      campaign: campaign.code,
      fund: try Designations.fund(designation, of: campaign, &recorder, today: day),
      day: transfer.day, amount: amount, channel: .transfer, account: transfer.account,
      kind: kind,
      income: try recorder.account(
        DonationNature.gift.incomeRole(kind, in: Funds.known(campaign.fund, in: view).kind)),
      country: country?.text,
      anonymous: anonymous, document: recorder.document)
    donation.opening = try DonorKeeping(campaign).open(donor, row: [], &recorder)
    try recorder.record(
      DonationIdentified(transfer: transfer.id, donation: donation, day: day))
    return donation
  }

  package static func find(
    _ name: String, in view: some BooksView
  ) throws -> UnidentifiedTransfer {
    if let transfer = try view.find(UnidentifiedTransfer.self, .text(name)) { return transfer }
    let live = try view.rows(
      UnidentifiedTransfer.self,
      where: [.equals("reference", name), Condition("voided", .equals, .integer(0))])
    guard let transfer = live.first, live.count == 1 else {
      throw GivingRefusal.unknownTransfer(name)
    }
    return transfer
  }

  private func amount(of transfer: UnidentifiedTransfer) throws -> Amount {
    guard !transfer.isVoided else { throw GivingRefusal.alreadyVoided(name) }
    let remaining = try transfer.remaining()
    let amount = self.amount ?? remaining
    guard amount <= remaining, remaining.isPositive else {
      throw GivingRefusal.moreThanUnidentified(
        reference: transfer.reference, remaining: remaining, asked: amount)
    }
    guard amount.isPositive else { throw GivingRefusal.amountNotPositive }
    return amount
  }

  /// The transfer's own, then `/2`, `/3` … for the other donations in it.
  private func reference(
    of transfer: UnidentifiedTransfer, _ id: ID<Donation>, in view: some BooksView
  ) throws -> String {
    var (reference, number) = (transfer.reference, 1)
    while try DonationReferences.find(
      source: transfer.source, reference: reference, in: view) != nil
    {
      number += 1
      reference = "\(transfer.reference)/\(number)"
    }
    return ReferenceForm.admits(reference) ? reference : id.text
  }
}
