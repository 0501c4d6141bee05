import Journal
import Keeping
import Ledger

extension PeopleCopied: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(PeopleCopy(code: copy, madeOn: day, until: until))
  }
}

extension PeopleCopyDestroyed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var copy = try PeopleCopies.find(self.copy, in: books.tables)
    copy.destroyedOn = day
    try books.tables.update(copy)
  }
}
