import Council
import Giving
import Journal

/// The signature is over what the count says, and of one who counted.
extension CashCountSigned: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard let count = try books.tables.find(CashCount.self, .text(count)),
      let clearing = try books.tables.find(Clearing.self, .text(count.clearing.text))
    else { throw GivingRefusal.unknownAct(self.count) }
    guard count.members.contains(signed.member.description) else {
      throw CouncilRefusal.messageOfAnotherAct(signed.member)
    }
    try books.accept(
      signed, as: .cashCounted,
      on: CashCounted.subject(
        box: clearing.account, counted: count.counted, day: clearing.day, members: count.members))
  }
}
