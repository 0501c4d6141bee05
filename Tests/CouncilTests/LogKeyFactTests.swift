import Council
import Journal
import Keeping
import Ledger
import Testing

/// The fact by which members and a witness put another key in the place of a lost one.
struct LogKeyFactTests {
  private static let origin = "caisse/00112233445566778899aabbccddeeff"

  private func signed(by member: Int64, on subject: Hash) -> SignedAct {
    let key = SSHSigningKey(ed25519: [UInt8](repeating: UInt8(member), count: 32))!
    let message = ActMessage(
      act: .logKeyReplaced, member: MemberCode(number: member),
      nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, subject: subject)
    return SignedAct(
      SignedMessage(
        message,
        signature: key.sign(
          message.bytes, namespace: ActMessage.namespace(in: Self.origin))))
  }

  @Test func `a lost key's replacement reads back, with what a witness and members signed`() throws
  {
    let log = NoteSigner(name: Self.origin, kind: .note, seed: [UInt8](repeating: 1, count: 32))!
    let witness = NoteSigner(
      name: "cabinet.example/w1", kind: .cosignature, seed: [UInt8](repeating: 2, count: 32))!
    let checkpoint = Checkpoint(origin: Self.origin, size: 12, root: Hash(of: [1]))
    let cosignature = witness.sign(checkpoint.text, at: Instant("2024-07-02T10:00:00Z")!)
    let witnessed = WitnessedCheckpoint(
      size: 12, root: Hash(of: [1]), witness: witness.key, signature: cosignature.bytes)
    let subject = LogKeyReplaced.subject(log.key, witnessed)
    let fact = LogKeyReplaced(
      key: log.key, witnessed: witnessed,
      signed: [signed(by: 2, on: subject), signed(by: 3, on: subject)],
      day: Day("2024-07-02")!, document: ID(high: 1, low: 2))
    var (writer, scratch) = (CanonicalWriter(), CanonicalWriter())
    try Envelope(
      at: Instant("2024-07-02T10:00:00Z")!, by: "m:1", change: 9, last: true,
      nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 9
    ).encode(fact, into: &writer)
    let read = try writer.bytes.withUnsafeBytes {
      try RecordLine($0).accept(LogKeyReplaced.self, scratch: &scratch)
    }
    #expect(read == fact && read.subject == subject)
    let signers = try read.witnessed.signed(under: Self.origin).signers(among: [witness.key])
    #expect(signers.map(\.key) == [witness.key])
    #expect(throws: NoteRefusal.self) {
      try read.witnessed.signed(under: "caisse/other").signers(among: [witness.key])
    }
  }
}
