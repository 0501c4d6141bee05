import Granting
import Ledger

extension AwardReleased: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    award.released = try award.released + amount
    if award.released == award.amount { award.endedOn = day }
    guard award.reservedOn != nil else {
      award.state = .released
      try books.tables.update(award)
      return
    }
    try books.keep(award)
    if let entry = try books.entries(of: award).released(amount, on: day) {
      try books.post(entry)
    }
    try books.commit(
      amount, from: award.notifiedOn == nil ? .reserved : .payable, to: .free, fund: award.fund,
      on: day, label: .awardReleased)
  }
}
