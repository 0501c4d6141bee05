import Granting
import Ledger

extension AwardReleased: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var award = try books.award(award)
    try award.count(sources, as: .released)
    award.releasedOn = day
    award.releaseReason = reason
    if award.released == award.amount { award.endedOn = day }
    guard award.reservedOn != nil else {
      award.state = .released
      try books.tables.update(award)
      try books.closePoll(of: award)
      return
    }
    try books.keep(award)
    if let entry = try books.entries(of: award).released(sources, on: day) {
      try books.post(entry)
    }
    try books.commit(
      sources, from: award.notifiedOn == nil ? .reserved : .payable, to: .free, on: day,
      label: .awardReleased)
    for source in sources.all {
      try books.settleAdvances(of: source.fund, upTo: source.amount, on: day)
    }
  }
}
