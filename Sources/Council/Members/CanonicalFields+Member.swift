package import Journal

/// How members stand in a record: by their codes.
extension CanonicalWriter {
  package mutating func member(_ key: StaticString, _ member: MemberCode) {
    string(key, member.description)
  }

  package mutating func member(_ key: StaticString, _ member: MemberCode?) {
    if let member { string(key, member.description) }
  }
}

extension CanonicalReader {
  package mutating func member(_ key: StaticString) throws(CanonicalRefusal) -> MemberCode {
    try member(key, try string(key))
  }

  package mutating func optionalMember(
    _ key: StaticString
  ) throws(CanonicalRefusal) -> MemberCode? {
    guard let text = try optionalString(key) else { return nil }
    return try member(key, text)
  }

  mutating func roles(_ key: StaticString) throws(CanonicalRefusal) -> [Role] {
    try array(key) { (body) throws(CanonicalRefusal) in
      guard let role = Role(rawValue: try body.string()) else {
        throw body.refusal(.badValue(key.description))
      }
      return role
    }
  }

  /// Members by their codes.
  mutating func members(_ key: StaticString) throws(CanonicalRefusal) -> [MemberCode] {
    try array(key) { (body) throws(CanonicalRefusal) in
      guard let member = MemberCode(try body.string()) else {
        throw body.refusal(.badValue(key.description))
      }
      return member
    }
  }

  private func member(
    _ key: StaticString, _ text: String
  ) throws(CanonicalRefusal) -> MemberCode {
    guard let member = MemberCode(text) else { throw refusal(.badValue(key.description)) }
    return member
  }
}
