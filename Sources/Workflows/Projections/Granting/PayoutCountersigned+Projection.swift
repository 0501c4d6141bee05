import Council
import Granting

extension PayoutCountersigned: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var payout = try books.payout(payout)
    if let signed {
      try books.accept(signed, as: .actCountersigned, on: payout.subjectOfCountersignature)
    }
    payout.countersignedBy = try signed?.member ?? books.place.member
    try books.tables.update(payout)
  }
}
