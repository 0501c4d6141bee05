import Granting

extension PayoutCountersigned: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    payout.countersignedBy = try books.place.member
    try books.tables.update(payout)
  }
}
