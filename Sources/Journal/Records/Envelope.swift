/// What every record says beside its fact: when, by whom, and its place in its change.
package struct Envelope: Hashable, Sendable {
  package static let version: Int64 = 1

  package var at: Instant
  package var by: String
  /// The `seq` of the first record of the change.
  package var change: Int64
  /// The hash of the command's input; only in the first record of a change.
  package var input: Hash?
  /// Whether the change ends here.
  package var last: Bool
  package var nonce: Nonce
  /// The command's idempotency key; only in the first record of a change.
  package var once: String?
  package var seq: Int64

  package init(
    at: Instant, by: String, change: Int64, input: Hash? = nil, last: Bool, nonce: Nonce,
    once: String? = nil, seq: Int64
  ) {
    self.at = at
    self.by = by
    self.change = change
    self.input = input
    self.last = last
    self.nonce = nonce
    self.once = once
    self.seq = seq
  }

  /// Writes the whole line of the fact's record in place of what the writer held.
  package func encode(
    _ fact: some Fact, into line: inout CanonicalWriter
  ) throws(CanonicalRefusal) {
    line.removeAll()
    line.beginObject()
    line.instant("at", at)
    line.object("body") { fact.write(to: &$0) }
    writeTail(type: type(of: fact).type, to: &line)
    line.endObject()
    if let refusal = line.refusal { throw refusal }
    if let key = faultyKey { throw CanonicalRefusal(.badValue(key), at: 0) }
    if line.count > CanonicalJSON.longest {
      throw CanonicalRefusal(.tooLong, at: CanonicalJSON.longest)
    }
  }

  /// The key of a value that can't stand in this envelope, if there is one.
  var faultyKey: String? {
    if !ReferenceForm.admits(by) { return "by" }
    if seq < 0 { return "seq" }
    if change < 0 || change > seq { return "change" }
    if input != nil, change != seq { return "input" }
    if let once, change != seq || !ReferenceForm.admits(once) { return "once" }
    return nil
  }

  /// Writes what comes after the body.
  private func writeTail(type: String, to line: inout CanonicalWriter) {
    line.string("by", by)
    line.integer("change", change)
    line.optionalHash("input", input)
    line.boolean("last", last)
    line.bytes("nonce", nonce)
    line.optionalString("once", once)
    line.integer("seq", seq)
    line.string("type", type)
    line.integer("v", Envelope.version)
  }
}
