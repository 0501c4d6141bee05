import Granting
import Ledger

extension AwardNotified: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.notifiedOn = day
    award.byAgreement = byAgreement
    try books.keep(award)
    try books.post(books.entries(of: award).notified(sources, on: day))
    try books.commit(sources, from: .reserved, to: .payable, on: day, label: .awardNotified)
  }
}

extension AwardDue: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    if let instalment {
      award.meet(instalment: instalment, on: day)
    } else {
      award.dueOn = day
    }
    try books.keep(award)
  }
}
