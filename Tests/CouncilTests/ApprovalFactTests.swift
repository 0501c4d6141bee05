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

  @Test func `a signed approval keeps the very message, and anybody can verify it`() throws {
    let origin = "caisse/00112233445566778899aabbccddeeff"
    let key = SSHSigningKey(ed25519: [UInt8](1...32))!
    let message = ApprovalMessage(
      decision: .for, except: ["G2-1": .abstain, "G1-1": .against, "G3-1": .for],
      member: MemberCode(number: 2), nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!,
      proposal: Hash(of: [1]), replaces: Hash(of: [2]))
    let signature = key.sign(message.bytes, namespace: ApprovalMessage.namespace(in: origin))
    let fact = ApprovalGiven(
      SignedMessage(message, signature: signature), subject: "a:0000000000000001", version: 1,
      day: Day("2024-07-02")!)
    #expect(fact.evidence == .signature)
    let read = try written(fact).withUnsafeBytes {
      var scratch = CanonicalWriter()
      return try RecordLine($0).accept(ApprovalGiven.self, scratch: &scratch)
    }
    #expect(read == fact)
    let signed = try #require(read.message)
    #expect(signed.message == message)
    try signed.message.verify(signed.signature, in: origin)
    let text = String(decoding: try written(fact), as: UTF8.self)
    #expect(text.contains(#""lines":[{"decision":"against","line":"G1-1"},"#))
    // Neither a signature beside another evidence, nor that evidence without one.
    for altered in [
      text.replacing(#""evidence":"signature""#, with: #""evidence":"name""#),
      text.replacing(try Regex(#","signed":\{[^}]*\}"#), with: ""),
    ] {
      #expect(altered != text)
      #expect(throws: CanonicalRefusal.self) {
        try Array(altered.utf8).withUnsafeBytes {
          var scratch = CanonicalWriter()
          return try RecordLine($0).accept(ApprovalGiven.self, scratch: &scratch)
        }
      }
    }
  }

  private func written(_ fact: ApprovalGiven) throws -> [UInt8] {
    var writer = CanonicalWriter()
    try Envelope(
      at: Instant("2024-07-02T10:00:00Z")!, by: "m:2", change: 9, last: true,
      nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 9
    ).encode(fact, into: &writer)
    return writer.bytes
  }
}
