import Journal

/// Notes, keys and requests that are taken have one spelling; policies and memories read again as they were.
enum NoteProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    if let note = try? SignedNote(encoded: text) {
      try same(note.encoded, text)
      if let checkpoint = try? SignedCheckpoint(text: text) { try same(checkpoint.text, text) }
    } else if let checkpoint = try? SignedCheckpoint(text: text) {
      try same(checkpoint.text, text)
    }
    if let key = try? NoteKey(text: text) { try same(key.text, text) }
    if let signer = try? NoteSigner(text: text) { try same(signer.text, text) }
    if let request = try? WitnessRequest(text: text) { try same(request.text, text) }
    if let proof = try? RecordProof(text: text) {
      try same(proof.text, text)
      try hold(proof)
    }
    if let policy = try? WitnessPolicy(text: text) {
      let lines = policy.lines.joined(separator: "\n")
      try Fuzzing.hold(try WitnessPolicy(text: lines), is: policy, "a policy reads otherwise")
      let isSatisfied = policy.isSatisfied(by: policy.witnesses)
      try Fuzzing.hold(isSatisfied, "all witnesses together do not suffice")
    }
    if let memory = try? WitnessMemory(text: text) {
      let again = try WitnessMemory(text: memory.text)
      try same(again.text, memory.text)
      try Fuzzing.hold(again.seen, is: memory.seen, "a witness remembers otherwise")
    }
  }

  private static func same(_ written: String, _ text: String) throws(Broken) {
    try Fuzzing.hold(Array(written.utf8), is: Array(text.utf8), "a text in two spellings")
  }

  /// A proof is of its own record only.
  private static func hold(_ proof: RecordProof) throws {
    guard proof.holds else { return }
    let other = RecordProof(
      line: proof.line + [0], inclusion: proof.inclusion, checkpoint: proof.checkpoint)
    try Fuzzing.hold(!other.holds, "a proof holds for another record")
  }
}
