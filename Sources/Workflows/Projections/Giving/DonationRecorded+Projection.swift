import Giving
import Ledger

extension DonationRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let entry = try books.post(DonationEntries.received(self))
    let donation = Donation(recorded: self, seq: books.place.seq, entry: entry)
    try books.tables.insert(donation)
    try books.sum(donation, on: day, donations: 1, collected: amount)
    if channel.clearsAtOnce { try books.clear(amount, fund: fund, on: day) }
    if !fee.isZero {
      let campaign = try books.campaign(campaign)
      try books.bearFee(
        fee, of: .platformFee, keptFrom: account, in: fund, borneBy: campaign.feesFund, on: day)
    }
  }
}

extension CampaignOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
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
