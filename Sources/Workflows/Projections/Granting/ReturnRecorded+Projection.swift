import Granting
import Journal
import Ledger

extension ReturnRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    let entry = try books.post(
      books.entries(of: award).returned(amount, to: account, on: day))
    try books.tables.insert(
      Return(
        seq: books.place.seq, id: id, award: award.id, amount: amount, day: day,
        account: account, reference: reference, entry: entry))
    award.returned = try award.returned + amount
    try books.keep(award)
    try books.commit(
      amount, from: .returned, to: .free, fund: award.fund, on: day, label: .returned)
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
      .returned(known.amount, to: known.account, on: known.day)
    try books.post(entry.reversed(on: day), reversing: known.entry)
    known.voidedOn = day
    award.returned = try award.returned - known.amount
    try books.tables.update(known)
    try books.keep(award)
    try books.commit(
      known.amount, from: .free, to: .returned, fund: award.fund, on: day, label: .returnVoided)
    try books.coverShortfall(of: award.fund, on: day)
  }
}
