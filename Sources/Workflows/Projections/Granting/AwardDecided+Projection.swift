import Granting
import Ledger

extension AwardDecided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    if outcome == .deferred { return try putOff(award, in: books) }
    award.decidedOn = day
    award.amount = amount
    award.rank = rank
    award.expires = expires
    award.poll = poll
    award.ratifyBy = ratifyBy
    switch outcome {
    case .approved, .deferred: break
    case .waiting: award.state = .waiting
    case .refused:
      award.state = .refused
      award.endedOn = day
    case .lapsed:
      award.state = .lapsed
      award.endedOn = day
    }
    try books.tables.update(award)
    try books.closePoll(of: award)
    // What nobody decided leaves the application where it was.
    if outcome == .lapsed { return }
    if var application = try books.tables.find(
      Application.self, .integer(award.code.application.number))
    {
      application.state = .decided
      try books.tables.update(application)
    }
  }

  /// Its line leaves its poll undecided.
  private func putOff<Tables: BooksTables>(
    _ award: Award, in books: Projection<Tables>
  ) throws {
    var award = award
    award.state = .deferred
    award.deferredUntil = until
    try books.tables.update(award)
    try books.closePoll(of: award)
  }
}

extension AwardReserved: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.reservedOn = day
    award.reservation = books.place.seq
    try books.keep(award)
    try books.commit(sources, from: .free, to: .reserved, on: day, label: .awardReserved)
  }
}

extension AwardLapsed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.state = .lapsed
    award.endedOn = day
    try books.tables.update(award)
  }
}
