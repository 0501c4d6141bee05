import Journal

/// Keys that are taken have one binary form, and private ones sign what their public half verifies.
enum KeyProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    if let key = try? SSHKey(wire: bytes) {
      try Fuzzing.hold(key.wire, is: bytes, "a key in two forms")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    if let key = try? SSHKey(line: text) {
      try Fuzzing.hold(try SSHKey(line: key.line), is: key, "a key's line reads otherwise")
      try Fuzzing.hold(try SSHKey(wire: key.wire), is: key, "a key's bytes read otherwise")
    }
    if let key = try? SSHSigningKey(file: text) {
      let again = try SSHSigningKey(file: key.file(check: 7))
      try Fuzzing.hold(again.key, is: key.key, "a key's file reads otherwise")
      try key.sign([1, 2, 3], namespace: "n").verify([1, 2, 3], namespace: "n")
    }
  }
}
