import Council
import Granting

extension PayoutPrepared: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Payout(
        seq: books.place.seq, id: id, code: code, award: award, payee: payee, sources: sources,
        preparedOn: day, preparedBy: try books.place.member, document: document))
  }
}

extension PayoutChecked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    if payout.checkedIBAN != iban { payout.checkers = [] }
    payout.checkers.insert(try signed?.member ?? books.place.member)
    payout.checkedIBAN = iban
    if let signed {
      try books.accept(signed, as: .payoutChecked, on: payout.subjectOfCheck(to: iban))
    }
    payout.state = .checked
    try books.tables.update(payout)
  }
}

extension PayoutVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    payout.state = .voided
    try books.tables.update(payout)
  }
}

extension PayoutSent: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    try books.tables.insert(
      Attempt(
        payout: payout.id, number: attempt, seq: books.place.seq, account: account, iban: iban,
        words: try books.payee(payout.payee).words, byHand: byHand, batch: batch,
        sentOn: day, sentBy: try books.place.member,
        missing: try Checklists.missing(before: payout, in: books.tables)))
    payout.attempts = attempt
    payout.countersignedBy = nil
    payout.state = .sent
    try books.tables.update(payout)
  }
}
