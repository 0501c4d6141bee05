import Granting
import Journal

extension PayoutAnswered: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let answer = PayoutAnswer(
      payout: payout, warning: warning, iban: iban, reason: reason,
      member: try books.place.member, day: day, seq: books.place.seq)
    let known = try books.tables.find(
      PayoutAnswer.self, .text(payout.text), .text(warning.rawValue))
    if known == nil {
      try books.tables.insert(answer)
    } else {
      try books.tables.update(answer)
    }
  }
}
