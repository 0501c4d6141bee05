import Granting
import Ledger

extension PayoutConfirmed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    var attempt = try books.attempt(attempt, of: payout)
    var award = try books.award(payout.award)
    attempt.entry = try books.post(
      books.entries(of: award).paid(payout.sources, from: attempt.account, on: day))
    attempt.state = .confirmed
    attempt.confirmedOn = day
    attempt.confirmedBy = try books.place.member
    attempt.reference = reference
    payout.state = .confirmed
    payout.countersignedBy = nil
    try award.count(payout.sources, as: .paid)
    try books.tables.update(attempt)
    try books.tables.update(payout)
    try books.keep(award)
    try books.commit(
      payout.sources, from: .payable, to: .paid, on: day, label: .payoutConfirmed)
  }
}

extension PayoutUnconfirmed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    var attempt = try books.attempt(attempt, of: payout)
    var award = try books.award(payout.award)
    let entry = try books.entries(of: award).paid(payout.sources, from: attempt.account, on: day)
    try books.post(entry.reversed(on: day), reversing: attempt.entry)
    attempt.entry = nil
    attempt.state = .sent
    attempt.confirmedOn = nil
    attempt.confirmedBy = nil
    attempt.reference = nil
    payout.state = .sent
    try award.count(payout.sources, as: .paid, isUndone: true)
    award.reopen()
    try books.tables.update(attempt)
    try books.tables.update(payout)
    try books.keep(award)
    try books.commit(
      payout.sources, from: .paid, to: .payable, on: day, label: .payoutUnconfirmed)
  }
}
