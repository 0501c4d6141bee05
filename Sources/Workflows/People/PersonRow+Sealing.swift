package import Journal

/// In a sealed people file a person is known by the id, and found by an e-mail that is sealed likewise.
extension PersonRow {
  package static var holdsWords: Bool { true }

  package func sealed(by key: SealingKey) -> PersonRow {
    PersonRow(
      id: id, name: name.isEmpty ? name : Self.seal(name, at: namePlace, by: key),
      email: email.map { Self.seal($0, at: Self.emailPlace, by: key) })
  }

  package func opened(by key: SealingKey) throws -> PersonRow {
    PersonRow(
      id: id, name: name.isEmpty ? name : try Self.open("name", name, at: namePlace, by: key),
      email: try email.map { try Self.open("email", $0, at: Self.emailPlace, by: key) })
  }

  package static func sealed(_ value: Value, of column: String, by key: SealingKey?) -> Value? {
    switch (column, value) {
    case ("email", .text(let email)): key.map { .text(seal(email, at: emailPlace, by: $0)) }
    case ("name", _): value == .text("") ? value : nil
    default: value
    }
  }

  private var namePlace: String { "person/\(id)/name" }
  /// Without the id: one e-mail is one person's.
  private static let emailPlace = "person/email"

  private static func seal(_ text: String, at place: String, by key: SealingKey) -> String {
    key.seal(Array(text.utf8), at: place).withUnsafeBytes { Base64.text($0) }
  }

  private static func open(
    _ column: String, _ text: String, at place: String, by key: SealingKey
  ) throws -> String {
    guard let bytes = Base64.bytes(text).flatMap({ key.open($0, at: place) }) else {
      throw UnreadableRow(column: column)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
