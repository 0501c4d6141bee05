/// How keys and signatures stand in a record: a key as the line of its `.pub` file without the comment,
/// a signature as the base64 between the lines of its `.sig` file.
extension CanonicalWriter {
  package mutating func publicKey(_ key: StaticString, _ value: SSHKey) {
    string(key, value.line)
  }

  package mutating func signature(_ key: StaticString, _ value: SSHSignature) {
    string(key, value.blob.withUnsafeBytes { Base64.text($0) })
  }

  package mutating func optionalSignature(_ key: StaticString, _ value: SSHSignature?) {
    if let value { signature(key, value) }
  }
}

extension CanonicalReader {
  package mutating func publicKey(_ key: StaticString) throws(CanonicalRefusal) -> SSHKey {
    let line = try string(key)
    guard let value = try? SSHKey(line: line), value.line == line else {
      throw refusal(.badValue(key.description))
    }
    return value
  }

  package mutating func signature(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> SSHSignature {
    try signature(key, try string(key))
  }

  package mutating func optionalSignature(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> SSHSignature? {
    guard let text = try optionalString(key) else { return nil }
    return try signature(key, text)
  }

  private func signature(
    _ key: StaticString, _ text: String
  ) throws(CanonicalRefusal) -> SSHSignature {
    guard let blob = Base64.bytes(text), let value = try? SSHSignature(blob: blob) else {
      throw refusal(.badValue(key.description))
    }
    return value
  }
}
