import Council
import Granting

extension PayeeAdded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Payee(
        id: id, code: code, kind: kind, ceiling: ceiling, agreement: agreement, addedOn: day,
        holder: holder, iban: iban,
        words: books.place.seq, registeredAt: books.place.at,
        registeredBy: try books.place.member))
  }
}

extension PayeeChanged: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.payee(payee)
    known.register(
      holder: holder, iban: iban, words: books.place.seq, at: books.place.at,
      by: try books.place.member)
    try books.tables.update(known)
  }
}

extension PayeeAgreed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.payee(payee)
    known.kind = kind
    known.ceiling = ceiling
    known.agreement = document
    try books.tables.update(known)
  }
}

extension PayeeChecked: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var known = try books.payee(payee)
    known.checkedAt = books.place.at
    known.checkedBy = try signed?.member ?? books.place.member
    if let signed {
      try books.accept(signed, as: .accountChecked, on: known.subjectOfCheck(of: iban))
    }
    try books.tables.update(known)
  }
}
