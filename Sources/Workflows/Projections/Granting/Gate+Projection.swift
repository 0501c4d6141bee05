import Granting

extension GateAnswered: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let known = try Gates.standing(gate, of: subject, in: books.tables)
    var standing = GateStanding(
      subject: subject, gate: gate, answer: answer, list: list, answeredOn: day,
      answeredBy: try books.place.member)
    standing.firstOpen = known?.firstOpen ?? (standing.isOpen ? books.place.seq : nil)
    if known == nil {
      try books.tables.insert(standing)
    } else {
      try books.tables.update(standing)
    }
  }
}

extension GateDecided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var standing = try Gates.standing(gate, of: subject, in: books.tables) else {
      throw MissingRow(table: GateStanding.table)
    }
    standing.outcome = outcome
    standing.reason = reason
    standing.decidedOn = day
    standing.decidedBy = try books.place.member
    standing.decision = books.place.seq
    if standing.isOpen, standing.firstOpen == nil { standing.firstOpen = books.place.seq }
    try books.tables.update(standing)
  }
}
