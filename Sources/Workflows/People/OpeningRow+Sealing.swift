package import Journal

/// A sealed opening holds its salt with its words: who knows the salt alone could try what is committed to.
extension OpeningRow {
  package static var holdsWords: Bool { true }

  package func sealed(by key: SealingKey) -> OpeningRow {
    OpeningRow(
      record: record, tag: tag, salt: Salt(), payload: key.seal(salt.bytes + payload, at: place),
      person: person)
  }

  package func opened(by key: SealingKey) throws -> OpeningRow {
    guard let bytes = key.open(payload, at: place),
      let salt = Salt(bytes: bytes.prefix(Salt.count))
    else { throw UnreadableRow(column: "payload") }
    return OpeningRow(
      record: record, tag: tag, salt: salt, payload: Array(bytes.dropFirst(Salt.count)),
      person: person)
  }

  package static func sealed(_ value: Value, of column: String, by key: SealingKey?) -> Value? {
    column == "salt" || column == "payload" ? nil : value
  }

  private var place: String { "opening/\(record)/\(tag)" }
}
