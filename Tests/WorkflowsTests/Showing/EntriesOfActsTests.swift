import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct EntriesOfActsTests {
  @Test func `entries of acts are all but those donations make by themselves`() throws {
    let books = try TestBooks()
    var acts = SeededActs(books, seed: 5)
    for _ in 0..<80 { try acts.act(from: TestBooks.day, days: 3) }
    let (found, all) = try books.read { view in
      var found: [Int64] = []
      try view.forEachEntryOfAct { found.append($0.id) }
      return (found, try view.rows(EntryRow.self))
    }
    let bulk: Set<EntryLabel> = [.donation, .fee, .clearing, .cost]
    #expect(found == all.filter { !bulk.contains($0.label) }.map(\.id))
    #expect(!found.isEmpty && found.count < all.count)
  }

  @Test func `no entry that wants a document is one that donations make by themselves`() {
    for label in [EntryLabel.donation, .fee, .clearing, .cost] {
      #expect(!label.wantsDocument)
    }
  }
}
