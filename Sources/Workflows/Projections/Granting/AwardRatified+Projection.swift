import Granting

extension AwardRatified: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.ratification = outcome
    award.ratifying = books.place.seq
    try books.tables.update(award)
  }
}
