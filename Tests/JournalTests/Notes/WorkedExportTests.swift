import Foundation
import Journal
import TestSupport
import Testing

/// The worked export of the oracles, made by other programs: a log, two witnesses, a receipt.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct WorkedExportTests {
  private let keys: [NoteKey]

  private static func text(_ name: String) throws -> String {
    String(
      decoding: try Data(
        contentsOf: SharedFixtures.folder.appending(path: "oracles/journal/\(name)")),
      as: UTF8.self)
  }

  init() throws {
    keys = try Self.text("vkeys.txt").split(separator: "\n").map { try NoteKey(text: String($0)) }
  }

  @Test func `the log and both witnesses signed both checkpoints, at their times`() throws {
    #expect(keys.map(\.kind) == [.note, .cosignature, .cosignature])
    let signers = try SignedCheckpoint(text: Self.text("checkpoint.9")).signers(among: keys)
    #expect(signers.map(\.key) == keys)
    #expect(signers[0].at == nil)
    #expect(signers.dropFirst().allSatisfy { $0.at != nil })
    _ = try SignedCheckpoint(text: Self.text("checkpoint.5")).signers(among: keys)
  }

  @Test func `a receipt is read, holds, and is written as it was`() throws {
    let text = try Self.text("receipt-D-2026-0001.tlog-proof")
    let proof = try RecordProof(text: text)
    #expect(proof.text == text)
    #expect(proof.holds)
    #expect(proof.inclusion.index == 4)
  }

  @Test func `what a witness was asked proves that the nine records extend the five`() throws {
    let text = try Self.text("consistency-5-9.txt")
    let request = try WitnessRequest(text: text)
    #expect(request.text == text)
    let old = try SignedCheckpoint(text: Self.text("checkpoint.5")).checkpoint
    let new = request.checkpoint.checkpoint
    #expect(request.oldSize == old.size)
    #expect(request.consistency.proves(old.root, isExtendedBy: new.root))
    #expect(!request.consistency.proves(new.root, isExtendedBy: old.root))
  }

  /// Each character of a note counts but those of signers who aren't known.
  @Test func `whatever is changed in a checkpoint, nobody signed it`() throws {
    let text = Array(try Self.text("checkpoint.9").utf8)
    for place in text.indices {
      var changed = text
      changed[place] ^= 1
      let signers = try? SignedCheckpoint(text: String(decoding: changed, as: UTF8.self))
        .signers(among: keys)
      #expect((signers?.count ?? 0) < 3, "\(place)")
      #expect(signers?.contains { $0.at == nil } != true || place > 190, "\(place)")
    }
  }

  @Test func `whatever is changed in a receipt, it holds no more`() throws {
    let text = try Self.text("receipt-D-2026-0001.tlog-proof")
    let end = text.utf8.count - text.drop { $0 != "—" }.utf8.count
    for place in 0..<end {
      var changed = Array(text.utf8)
      changed[place] ^= 1
      let proof = try? RecordProof(text: String(decoding: changed, as: UTF8.self))
      let isSigned = (try? proof?.checkpoint.signers(among: [keys[0]])) != nil
      #expect(!(proof?.holds == true && isSigned), "\(place)")
    }
  }
}
