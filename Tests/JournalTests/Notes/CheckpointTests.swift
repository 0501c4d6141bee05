import Journal
import Testing

struct CheckpointTests {
  @Test func `a signature of another length than a witness's is none`() throws {
    let checkpoint = Checkpoint(origin: "caisse/0", size: 1, root: Hash.leaf([1]))
    let signer = NoteSigner(
      name: "cabinet.example/w1", kind: .cosignature, seed: [UInt8](repeating: 2, count: 32))!
    let whole = signer.sign(checkpoint.text, at: Instant("2026-02-10T17:20:00Z")!)
    for bytes in [
      Array(whole.bytes.dropLast()), whole.bytes + [0], Array(whole.bytes.dropFirst(8)),
    ] {
      let signature = NoteSignature(name: whole.name, keyID: whole.keyID, bytes: bytes)
      let signed = SignedCheckpoint(checkpoint, signatures: [signature])
      #expect(throws: NoteRefusal.badSignature(of: whole.name)) {
        try signed.signers(among: [signer.key])
      }
    }
  }

  @Test(arguments: [
    ("", 1), ("\n0\n", 1), ("a\u{1}\n0\n", 1), ("a", 1), ("a\n", 2), ("a\n0", 2), ("a\n-1\n", 2),
    ("a\n+1\n", 2), ("a\n01\n", 2), ("a\n1\n", 3), ("a\n1\nx\n", 3),
    ("a\n1\n\(Hash.leaf([1]).base64)\nmore\n", 4), ("a\n1\n\(Hash.leaf([1]).base64)\n\n", 4),
  ])
  func `what isn't a checkpoint is refused by its line`(text: String, line: Int) {
    #expect(throws: NoteRefusal.notACheckpoint(line: line)) { try Checkpoint(text: text) }
  }
}
