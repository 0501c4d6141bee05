package import Council
package import Journal
import Keeping

extension Recorder {
  /// Commits to words about people: the hash goes into the next record, the words and their salt into
  /// the people file and nowhere else.
  package mutating func commit(
    to payload: [UInt8], tag: Commitment.Tag, person: Int64? = nil
  ) throws -> Hash {
    try commit(to: payload, tag: tag, salt: makeSalt(), person: person)
  }

  /// The same with a salt that was chosen elsewhere, where somebody signed the commitment.
  package mutating func commit(
    to payload: [UInt8], tag: Commitment.Tag, salt: Salt, person: Int64? = nil
  ) throws -> Hash {
    openings += 1
    try tables.insert(
      OpeningRow(record: nextSeq, tag: tag.text, salt: salt, payload: payload, person: person))
    return payload.withUnsafeBytes { Commitment(to: $0, tag: tag, salt: salt).hash }
  }

  /// The person with this e-mail, or a new one. Without an e-mail every call makes a new person.
  package mutating func person(name: String, email: String?) throws -> Int64 {
    let email = email.map(EmailAddress.normalised)
    if let email, let known = try knownPerson(email) { return known }
    let person = PersonRow(id: makePersonNumber(), name: name, email: email)
    try tables.insert(person)
    if let email { peopleAhead.add(person.id, for: email) }
    return person.id
  }

  private func knownPerson(_ email: String) throws -> Int64? {
    if let answered = peopleAhead.person(with: email) { return answered }
    return try tables.first(PersonRow.self, where: [.equals("email", email)])?.id
  }

  /// Refuses unless the actor may do this.
  package func require(_ permission: Permission) throws {
    try Members.require(permission, of: actor, in: tables)
  }
}

/// What makes two spellings of an e-mail the same person.
package enum EmailAddress {
  /// Lower case, without surrounding spaces.
  package static func normalised(_ text: String) -> String {
    let space = UInt8(ascii: " ")
    let isNormal = text.utf8.allSatisfy {
      $0 > space && $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0)
    }
    if isNormal { return text }
    var bytes = Array(text.utf8)
    while bytes.last == space { bytes.removeLast() }
    let start = bytes.firstIndex { $0 != space } ?? bytes.count
    let trimmed = String(decoding: bytes[start...], as: UTF8.self)
    return trimmed.lowercased()
  }
}
