import Journal

/// Signatures that are taken have one binary form, and none is over what nobody signed.
enum SignatureProperty: Property {
  private static let unsigned = Array("nobody signed this".utf8)

  static func hold(for bytes: [UInt8]) throws {
    if let signature = try? SSHSignature(blob: bytes) {
      try Fuzzing.hold(signature.blob, is: bytes, "a signature in two forms")
      try hold(signature)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      let signature = try? SSHSignature(armored: text)
    else { return }
    try Fuzzing.hold(
      try SSHSignature(armored: signature.armored), is: signature, "a file reads otherwise")
    try hold(signature)
  }

  private static func hold(_ signature: SSHSignature) throws {
    let isTaken =
      (try? signature.verify(
        unsigned, namespace: signature.namespace, demanding: .nothing,
        origins: signature.touch?.origin.map { [$0] } ?? [])) != nil
    try Fuzzing.hold(!isTaken, "a signature over what nobody signed")
  }
}
