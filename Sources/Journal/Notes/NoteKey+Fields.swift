extension CanonicalWriter {
  package mutating func noteKey(_ key: StaticString, _ value: NoteKey) {
    string(key, value.text)
  }

  package mutating func optionalNoteKey(_ key: StaticString, _ value: NoteKey?) {
    optionalString(key, value?.text)
  }
}

extension CanonicalReader {
  package mutating func noteKey(_ key: StaticString) throws(CanonicalRefusal) -> NoteKey {
    let text = try string(key)
    guard let value = try? NoteKey(text: text) else { throw refusal(.badValue("\(key)")) }
    return value
  }

  package mutating func optionalNoteKey(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> NoteKey? {
    guard let text = try optionalString(key) else { return nil }
    guard let value = try? NoteKey(text: text) else { throw refusal(.badValue("\(key)")) }
    return value
  }
}
