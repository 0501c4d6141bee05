import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Gives a donation to another campaign or purpose, as its document says the donor agreed or the
/// organisation decided.
package struct MoveDonation {
  package var name: String
  package var campaign: CampaignCode
  package var designation: FundCode?
  /// The bank its money is at, where there are several.
  package var account: AccountCode?
  package var day: Day

  package init(
    _ name: String, to campaign: CampaignCode, designation: FundCode? = nil,
    account: AccountCode? = nil, day: Day
  ) {
    self.name = name
    self.campaign = campaign
    self.designation = designation
    self.account = account
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> DonationMoved {
    try recorder.require(.donationMove)
    guard recorder.document != nil else { throw GivingRefusal.needsDocument(act: "moved") }
    let donation = try DonationReferences.resolve(name, in: view)
    try donation.require(day: day, act: "moved")
    guard !donation.isTouched else { throw donation.forbids("moved") }
    if let cleared = donation.clearedOn, cleared > day {
      throw GivingRefusal.beforeReceived(
        reference: donation.reference, received: cleared, day: day)
    }
    let (old, new) = (
      try campaign(donation.campaign, in: view), try campaign(campaign, in: view)
    )
    let fund = try Designations.fund(designation, of: new, &recorder, today: day)
    guard fund != donation.fund || campaign != donation.campaign else {
      throw GivingRefusal.alreadyThere(reference: donation.reference, fund: fund)
    }
    try HostedProjects.requireSameOwner(donation.fund, fund, in: view)
    if fund != donation.fund {
      try Advances.requireSpare(try donation.remaining(), of: donation, in: view)
    }
    try requireFree(
      donation, from: old.feeBearer(for: donation.fund), to: fund, new.feeBearer(for: fund), view)
    let fact = DonationMoved(
      donation: donation.id, campaign: campaign, fund: fund,
      account: try account(of: donation, in: view), day: day,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  private func campaign(_ code: CampaignCode, in view: some BooksView) throws -> Campaign {
    guard let campaign = try view.find(Campaign.self, .text(code.text)) else {
      throw GivingRefusal.unknownCampaign(code)
    }
    return campaign
  }

  private func account(of donation: Donation, in view: some BooksView) throws -> AccountCode {
    guard let account, donation.isCleared else {
      return try MoneyOfDonation(donation, in: view).now()
    }
    return try MoneyAccounts.account(account, role: .bank, in: view)
  }

  /// No fund may promise more than it has once the donation, and its fee, are elsewhere.
  private func requireFree(
    _ donation: Donation, from oldBearer: FundCode, to fund: FundCode, _ newBearer: FundCode,
    _ view: some BooksView
  ) throws {
    var needed: [FundCode: Amount] = [:]
    func add(_ amount: Amount, _ fund: FundCode) throws {
      needed[fund] = try (needed[fund] ?? .zero) + amount
    }
    if donation.isCleared {
      try add(donation.amount, donation.fund)
      try add(donation.amount.negated(), fund)
    }
    if donation.isCleared || oldBearer != donation.fund {
      try add(donation.fee.negated(), oldBearer)
    }
    if donation.isCleared || newBearer != fund { try add(donation.fee, newBearer) }
    for (fund, amount) in needed.sorted(by: { $0.key < $1.key }) where amount.isPositive {
      try CommitmentBalances.requireFree(amount, in: fund, on: day, view: view)
    }
  }
}
