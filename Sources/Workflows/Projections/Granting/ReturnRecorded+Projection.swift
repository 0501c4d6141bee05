import Granting
import Journal
import Ledger

extension ReturnRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    let entry = try books.post(
      books.entries(of: award).returned(sources, to: account, on: day))
    try books.tables.insert(
      Return(
        seq: books.place.seq, id: id, award: award.id, sources: sources, day: day,
        account: account, reference: reference, entry: entry))
    try award.count(sources, as: .returned)
    try books.keep(award)
    try books.commit(sources, from: .returned, to: .free, on: day, label: .returned)
  }
}

extension ReturnVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var known = try books.tables.first(Return.self, where: [.equals("id", id.text)]) else {
      throw PayoutRefusal.unknownReturn(id.text)
    }
    var award = try books.award(known.award)
    // As it was posted, and so with the account it was posted on.
    let entry = try books.entries(of: award)
      .returned(known.sources, to: known.account, on: known.day)
    try books.post(entry.reversed(on: day), reversing: known.entry)
    known.voidedOn = day
    try award.count(known.sources, as: .returned, isUndone: true)
    try books.tables.update(known)
    try books.keep(award)
    try books.commit(known.sources, from: .free, to: .returned, on: day, label: .returnVoided)
    for source in known.sources.all { try books.coverShortfall(of: source.fund, on: day) }
  }
}
