import Giving
import Journal
import Ledger

extension DonationRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let entry = try books.post(DonationEntries.received(self))
    let donation = Donation(recorded: self, seq: books.place.seq, entry: entry)
    try books.tables.insert(donation)
    try books.sum(donation, on: day, donations: 1, collected: amount)
    try books.postFee(of: donation)
    if donation.isCleared { try books.count(donation, on: day) }
    try books.expect(donation, insteadOf: nil)
  }
}

extension CampaignOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var campaign = campaign
    campaign.seq = books.place.seq
    try books.tables.insert(campaign)
  }
}

extension ImportRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Import(
        id: id, source: source, dialect: dialect, hash: hash, day: day, seq: books.place.seq,
        imported: imported, amount: amount))
  }
}

extension CampaignClosed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.close(campaign, on: day)
  }
}

extension CampaignPromised: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.change(campaign) { campaign in
      campaign.appeal = promise.appeal.text
      campaign.promise = promise
    }
  }
}

extension CampaignReopened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.close(campaign, on: nil)
  }
}

extension Projection {
  fileprivate mutating func close(_ code: CampaignCode, on day: Day?) throws {
    try change(code) { $0.closedOn = day }
  }

  fileprivate mutating func change(
    _ code: CampaignCode, _ change: (inout Campaign) -> Void
  ) throws {
    var campaign = try self.campaign(code)
    change(&campaign)
    try tables.update(campaign)
    keptCampaign = campaign
  }
}
