import Granting
import Statements

extension LetterWritten: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      Letter(
        seq: books.place.seq, id: id, kind: kind, addressee: try addressee(in: books),
        language: language, day: day, member: try books.place.member))
  }

  private func addressee<Tables: BooksTables>(
    in books: Projection<Tables>
  ) throws -> Letter.Addressee {
    switch about {
    case .application(let application): .applicant(try books.application(application).code)
    case .award(let award): .awarded(try books.award(award).code)
    case .payout(let id, let attempt):
      .paid(
        try books.payout(id).code, try books.award(books.payout(id).award).code, attempt: attempt)
    case .donors(let campaign, let count): .donors(campaign, count: count)
    }
  }
}
