import Granting

extension AwardScheduled: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.set(terms, by: books.place.seq)
    try books.tables.update(award)
  }
}

extension ReportReceived: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.reportedOn = day
    award.spent = spent
    try books.keep(award)
  }
}

extension ReportVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.reportedOn = nil
    award.spent = nil
    try books.keep(award)
  }
}

extension AwardClosed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.closedOn = day
    award.waiver = waiver
    try books.keep(award)
  }
}

extension AwardReopened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.reopen()
    try books.keep(award)
  }
}
