import Giving
import Journal
import Ledger

extension UnidentifiedReceived: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let entry = try books.post(
      DonationEntries.unidentified(self, suspense: books.account(.suspense)))
    try books.tables.insert(
      UnidentifiedTransfer(
        id: id, source: source, reference: reference, day: day, amount: amount, account: account,
        identified: .zero, entry: entry, seq: books.place.seq))
  }
}

extension DonationIdentified: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var found = try books.tables.find(UnidentifiedTransfer.self, .text(transfer.text)) else {
      throw GivingRefusal.unknownTransfer(transfer.text)
    }
    let entry = try books.post(
      DonationEntries.identified(donation, suspense: books.account(.suspense), day: day))
    var identified = Donation(recorded: donation, seq: books.place.seq, entry: entry)
    identified.clearedOn = day
    try books.tables.insert(identified)
    try books.tables.insert(
      Identification(donation: identified.seq, transfer: found.id, day: day))
    found.identified = try found.identified + donation.amount
    try books.tables.update(found)
    try books.count(identified, on: day)
    try books.sum(identified, on: day, donations: 1, collected: donation.amount)
  }
}

extension UnidentifiedVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var found = try books.tables.find(UnidentifiedTransfer.self, .text(transfer.text)) else {
      throw GivingRefusal.unknownTransfer(transfer.text)
    }
    try books.reverse(found.entry, on: day)
    found.isVoided = true
    try books.tables.update(found)
  }
}
