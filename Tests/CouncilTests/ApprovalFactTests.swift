import Council
import Journal
import Keeping
import Ledger
import Testing

struct ApprovalFactTests {
  @Test(arguments: Approval.Decision.allCases, [Hash?.none, Hash(of: [2])])
  func `an approval reads back`(decision: Approval.Decision, replaces: Hash?) throws {
    let fact = ApprovalGiven(
      subject: "a:0000000000000001", version: 2, proposal: Hash(of: [1]),
      member: MemberCode(number: 2), decision: decision, replaces: replaces,
      day: Day("2024-07-02")!, document: ID(high: 1, low: 2))
    var (writer, scratch) = (CanonicalWriter(), CanonicalWriter())
    try Envelope(
      at: Instant("2024-07-02T10:00:00Z")!, by: "m:2", change: 9, last: true,
      nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 9
    ).encode(fact, into: &writer)
    let read = try writer.bytes.withUnsafeBytes {
      try RecordLine($0).accept(ApprovalGiven.self, scratch: &scratch)
    }
    #expect(read == fact)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text.contains(#""decision":"\#(decision.rawValue)""#))
    #expect(text.contains(#""proposal_leaf":"\#(Hash(of: [1]).hex)""#))
  }
}
