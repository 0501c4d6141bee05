import Giving
import Journal
import Ledger

extension HoldPlaced: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Hold(code: hold, campaign: campaign, ground: ground, day: day, seq: books.place.seq))
  }
}

extension HoldLifted: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var hold = try books.tables.find(Hold.self, .integer(hold.number)) else {
      throw PeopleRefusal.unknownHold(self.hold.description)
    }
    hold.liftedOn = day
    try books.tables.update(hold)
  }
}

extension RetentionSet: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let term = RetentionTerm(
      campaign: campaign, since: since, months: months, seq: books.place.seq)
    let known = try books.tables.find(
      RetentionTerm.self, .text(RetentionTerm.key(campaign)), .integer(Int64(since.number)))
    if known == nil { try books.tables.insert(term) } else { try books.tables.update(term) }
  }
}
