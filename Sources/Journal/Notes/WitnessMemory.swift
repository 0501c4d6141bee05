/// What a witness remembers: its own key, whose logs it watches, and of each the largest tree it has seen. Whoever
/// keeps it must have kept what follows from an answer before giving the answer.
package struct WitnessMemory: Sendable {
  package let signer: NoteSigner
  package private(set) var logs: [NoteKey] = []
  /// By origin.
  package private(set) var seen: [String: Checkpoint] = [:]

  package init(_ signer: NoteSigner) {
    precondition(signer.key.kind == .cosignature, "a witness signs with a time")
    self.signer = signer
  }

  /// Watches a log from now on; one that changed its key is told again.
  package mutating func trust(_ log: NoteKey) {
    precondition(log.kind == .note, "a log signs without a time")
    if !logs.contains(log) { logs.append(log) }
  }

  /// Checks that a log only grew since it was last seen, and signs for that.
  package mutating func answer(
    _ request: WitnessRequest, at instant: Instant
  ) throws(WitnessRefusal) -> SignedCheckpoint {
    let new = request.checkpoint.checkpoint
    let keys = logs.filter { $0.name == new.origin }
    guard !keys.isEmpty else { throw .unknownLog(new.origin) }
    do throws(NoteRefusal) { _ = try request.checkpoint.note.signers(among: keys) } catch {
      throw .note(error)
    }
    try require(new, extendsWithProof: request)
    seen[new.origin] = new
    var signed = request.checkpoint
    signed.signatures.removeAll { $0.name == signer.key.name && $0.keyID == signer.key.id }
    signed.signatures.append(signer.sign(new.text, at: instant))
    return signed
  }

  private func require(
    _ new: Checkpoint, extendsWithProof request: WitnessRequest
  ) throws(WitnessRefusal) {
    guard let old = seen[new.origin] else {
      guard request.oldSize == 0 else { throw .otherSize(seen: 0, asked: request.oldSize) }
      return
    }
    guard new.size >= old.size else { throw .shorter(seen: old, found: new.size) }
    if new.size == old.size {
      guard new.root == old.root else { throw .rewritten(seen: old) }
      return
    }
    guard request.oldSize == old.size else {
      throw .otherSize(seen: old.size, asked: request.oldSize)
    }
    let isExtended =
      old.size == 0 || request.consistency.proves(old.root, isExtendedBy: new.root)
    guard isExtended else { throw .rewritten(seen: old) }
  }
}

extension WitnessMemory {
  private static let title = "caisse-witness/v1"

  /// As its owner keeps it: nobody else may read it.
  package var text: String {
    let known = seen.sorted { $0.key < $1.key }.map {
      "seen \($0.value.size) \($0.value.root.base64) \($0.key)"
    }
    let lines = [Self.title, signer.text] + logs.map { "log \($0.text)" } + known
    return lines.map { $0 + "\n" }.joined()
  }

  package init(text: String) throws(WitnessRefusal) {
    let lines = text.split(separator: "\n" as Character).map(String.init)
    guard lines.first == Self.title, lines.count > 1,
      let signer = try? NoteSigner(text: lines[1]), signer.key.kind == .cosignature
    else { throw .malformed(line: lines.first == Self.title ? 2 : 1) }
    self.init(signer)
    for (place, line) in lines.enumerated().dropFirst(2) {
      guard read(line) else { throw .malformed(line: place + 1) }
    }
  }

  private mutating func read(_ line: String) -> Bool {
    let words = line.split(separator: " " as Character, maxSplits: 3).map(String.init)
    if words.count == 2, words[0] == "log", let key = try? NoteKey(text: words[1]),
      key.kind == .note
    {
      trust(key)
      return true
    }
    guard words.count == 4, words[0] == "seen", let size = Int64(words[1]), size >= 0,
      let root = Hash(base64: words[2])
    else { return false }
    seen[words[3]] = Checkpoint(origin: words[3], size: size, root: root)
    return true
  }
}
