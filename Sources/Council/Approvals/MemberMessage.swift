package import Journal

/// What a member signs: one line of canonical JSON and its end, as a file that `ssh-keygen -Y sign` takes.
///
/// It is bound to one set of books by the namespace of its signature, to one proposal by a leaf hash, and
/// to itself by its nonce: each is accepted once.
package protocol MemberMessage: FactPart, Hashable {
  /// Begins the namespace: `approval`.
  static var kind: String { get }
  var member: MemberCode { get }
  var nonce: Nonce { get }
}

extension MemberMessage {
  /// What a signature of one must be made for, in the books of this origin.
  package static func namespace(in origin: String) -> String {
    "caisse-\(kind)-v1@\(origin)"
  }

  /// The very bytes that are signed.
  package var bytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.object { write(to: &$0) }
    precondition(writer.refusal == nil, "a message holds codes and hashes only")
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// By which it is known when it comes again.
  package var hash: Hash { Hash(of: bytes) }

  /// Reads a file: only the bytes that `bytes` gives.
  package init(bytes: [UInt8]) throws(CanonicalRefusal) {
    guard bytes.last == UInt8(ascii: "\n") else {
      throw CanonicalRefusal(.truncated, at: bytes.count)
    }
    let line = Array(bytes.dropLast())
    try CanonicalJSON.check(line)
    self = try line.withUnsafeBufferPointer { (line) throws(CanonicalRefusal) -> Self in
      var reader = CanonicalReader(UnsafeRawBufferPointer(line))
      let message = try reader.object(Self.init(from:))
      try reader.end()
      return message
    }
    guard self.bytes == bytes else { throw CanonicalRefusal(.notTheWrittenForm, at: 0) }
  }

  /// Whether the key of `signature` signed this for the books of this origin. Whose key it is, and whether
  /// it may still sign, is for the caller to know.
  package func verify(
    _ signature: SSHSignature, in origin: String,
    demanding demand: HardwareTouch.Demand = .presence, origins: Set<String> = []
  ) throws(SSHSignatureRefusal) {
    try signature.verify(
      bytes, namespace: Self.namespace(in: origin), demanding: demand, origins: origins)
  }
}
