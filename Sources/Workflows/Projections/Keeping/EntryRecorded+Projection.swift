import Journal
import Keeping
import Ledger

extension EntryRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let posted = try books.postByHand(try entry())
    try books.tables.insert(
      ManualEntry(
        id: id, day: day, entry: posted.entry, label: .manual, cause: cause,
        commitments: posted.commitments))
    try books.countCosts(of: posted.commitments, towards: cause?.costClass)
  }
}

extension BalancesOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let posted = try books.postByHand(try entry())
    try books.tables.insert(
      ManualEntry(
        id: id, day: day, entry: posted.entry, label: .opening, cause: nil,
        commitments: posted.commitments))
  }
}

extension EntryReversed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var manual = try books.tables.find(ManualEntry.self, .text(id.text)) else {
      throw EntryRefusal.unknownManualEntry(id.text)
    }
    try books.reverse(entry: manual.entry, on: day)
    try books.undo(commitments: manual.commitments, on: day)
    try books.countCosts(of: manual.commitments, towards: manual.cause?.costClass, isUndone: true)
    manual.reversedOn = day
    try books.tables.update(manual)
  }
}
