import Journal
import Testing

/// A witness against a log that grows, shrinks and rewrites its past: it signs only what extends what it saw.
struct WitnessMemoryTests {
  private static let origin = "caisse/00112233445566778899aabbccddeeff"
  private static let now = Instant("2026-02-10T17:20:00Z")!
  private let log = NoteSigner(
    name: origin, kind: .note, seed: [UInt8](repeating: 1, count: 32))!
  private let signer = NoteSigner(
    name: "cabinet.example/w1", kind: .cosignature, seed: [UInt8](repeating: 2, count: 32))!

  /// Records of one past; another number is another past from that record on.
  private func leaves(_ count: Int, changedAt change: Int? = nil) -> [Hash] {
    (0..<count).map { Hash.leaf(Array(($0 == change ? "other" : "\($0)").utf8)) }
  }

  private func request(
    _ leaves: [Hash], since old: Int64, signedBy log: NoteSigner? = nil
  ) -> WitnessRequest {
    let tree = Tree(leaves)
    let checkpoint = Checkpoint(
      origin: Self.origin, size: tree.size, root: tree.root())
    let signature = (log ?? self.log).sign(checkpoint.text, at: Self.now)
    return WitnessRequest(
      oldSize: old,
      hashes: old > 0 && old <= tree.size ? tree.consistency(from: old).hashes : [],
      checkpoint: SignedCheckpoint(checkpoint, signatures: [signature]))
  }

  private func witness() -> WitnessMemory {
    var witness = WitnessMemory(signer)
    witness.trust(log.key)
    return witness
  }

  @Test(arguments: 1...9, 1...9)
  func `a journal that only grew is signed, and remembered`(old: Int, new: Int) throws {
    guard new >= old else { return }
    var witness = witness()
    _ = try witness.answer(request(leaves(old), since: 0), at: Self.now)
    let signed = try witness.answer(request(leaves(new), since: Int64(old)), at: Self.now)
    let signers = try signed.signers(among: [log.key, signer.key])
    #expect(signers.map(\.key) == [log.key, signer.key])
    #expect(signers[1].at == Self.now)
    #expect(witness.seen[Self.origin]?.size == Int64(new))
    let read = try WitnessMemory(text: witness.text)
    #expect(read.text == witness.text && read.seen == witness.seen)
  }

  @Test(arguments: 1...9, 1...9)
  func `whatever past was rewritten, nothing is signed and nothing forgotten`(
    old: Int, new: Int
  ) throws {
    guard new >= old else { return }
    for change in 0..<old {
      var witness = witness()
      _ = try witness.answer(request(leaves(old), since: 0), at: Self.now)
      let before = witness.text
      let forged = request(leaves(new, changedAt: change), since: Int64(old))
      #expect { try witness.answer(forged, at: Self.now) } throws: {
        ($0 as? WitnessRefusal)?.code == "witness-past-rewritten"
      }
      #expect(witness.text == before)
    }
  }

  @Test func `fewer records than were seen are refused`() throws {
    var witness = witness()
    _ = try witness.answer(request(leaves(7), since: 0), at: Self.now)
    #expect { try witness.answer(request(leaves(5), since: 5), at: Self.now) } throws: {
      ($0 as? WitnessRefusal)?.code == "witness-saw-more"
    }
    #expect { try witness.answer(request(leaves(9), since: 5), at: Self.now) } throws: {
      $0 as? WitnessRefusal == .otherSize(seen: 7, asked: 5)
    }
  }

  @Test func `only a log that is watched is signed for, and only with its own signature`() throws {
    var stranger = WitnessMemory(signer)
    #expect(throws: WitnessRefusal.unknownLog(Self.origin)) {
      try stranger.answer(request(leaves(3), since: 0), at: Self.now)
    }
    var witness = witness()
    let other = NoteSigner(
      name: Self.origin, kind: .note, seed: [UInt8](repeating: 9, count: 32))!
    #expect(throws: WitnessRefusal.note(.noKnownSigner)) {
      try witness.answer(request(leaves(3), since: 0, signedBy: other), at: Self.now)
    }
    #expect(witness.seen.isEmpty)
  }

  @Test func `what can't be true beside what was seen is a contradiction, and nothing else is`() {
    let seen = Checkpoint(origin: Self.origin, size: 3, root: Hash.leaf([1]))
    let contradictions: [WitnessRefusal] = [
      .shorter(seen: seen, found: 2), .rewritten(seen: seen), .note(.badSignature(of: "x")),
      .note(.noKnownSigner),
    ]
    #expect(contradictions.filter { !$0.isContradiction } == [])
    let others: [WitnessRefusal] = [
      .malformed(line: 1), .unknownLog("x"), .otherSize(seen: 0, asked: 1),
      .note(.notARequest(line: 1)),
    ]
    #expect(others.filter { $0.isContradiction } == [])
  }

  @Test func `a witness that saw nothing asks for a proof from nothing`() throws {
    var witness = witness()
    #expect(throws: WitnessRefusal.otherSize(seen: 0, asked: 2)) {
      try witness.answer(request(leaves(3), since: 2), at: Self.now)
    }
    let (nothing, some) = (
      WitnessRefusal.otherSize(seen: 0, asked: 2), WitnessRefusal.otherSize(seen: 1, asked: 2)
    )
    #expect(nothing.nextStep == "ask for caisse audit prove --since 0")
    #expect(some.nextStep.contains("audit witness show"))
  }

  @Test func `a witness that is asked once more signs once more, in the place of what it signed`()
    throws
  {
    var witness = witness()
    let (first, second) = (request(leaves(3), since: 0), Self.now.adding(seconds: 60))
    let signed = try witness.answer(first, at: Self.now)
    let others = [NoteKey.Kind.note, .cosignature].map {
      NoteSigner(name: signer.key.name, kind: $0, seed: [UInt8](repeating: 3, count: 32))!
    }
    var asked = signed
    asked.signatures += others.map { $0.sign(signed.checkpoint.text, at: Self.now) }
    let again = try witness.answer(
      WitnessRequest(oldSize: 3, hashes: [], checkpoint: asked), at: second)
    let signers = try again.signers(among: [log.key, signer.key] + others.map(\.key))
    #expect(signers.map(\.key) == [log.key] + others.map(\.key) + [signer.key])
    #expect(signers.last?.at == second)
    #expect(again.signatures.count == 4)
  }

  @Test(arguments: ["", "caisse-witness/v1\n", "caisse-witness/v1\nx\n"])
  func `what isn't a witness's memory is refused`(text: String) {
    #expect(throws: WitnessRefusal.self) { try WitnessMemory(text: text) }
  }

  @Test func `each line of a memory counts`() throws {
    var witness = witness()
    _ = try witness.answer(request(leaves(3), since: 0), at: Self.now)
    let lines = witness.text.split(separator: "\n")
    for place in lines.indices {
      var changed = lines
      changed[place] = "x" + changed[place]
      let text = changed.joined(separator: "\n")
      #expect(throws: WitnessRefusal.malformed(line: place == 0 ? 1 : place + 1)) {
        try WitnessMemory(text: text)
      }
    }
  }
}
