private import Crypto

extension Hash {
  /// SHA-256 of the bytes.
  package init(of bytes: UnsafeRawBufferPointer) {
    self.init(SHA256.hash(bytes))
  }

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Hash(of: $0) }
  }

  fileprivate init(_ digest: SHA256.Digest) {
    self.init()
    withUnsafeMutableBytes(of: &self) { place in
      digest.withUnsafeBytes { place.copyMemory(from: $0) }
    }
  }
}

extension SHA256 {
  fileprivate static func hash(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    return hasher.finalize()
  }
}

/// SHA-256 over pieces: a file as it is read, or the leaf hashes of the parts of a large fact.
package struct RunningHash: Sendable {
  private var hasher = SHA256()

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hasher.update(bufferPointer: bytes)
  }

  package mutating func update(_ value: some FixedBytes) {
    value.withBytes { update($0) }
  }

  package mutating func update(_ byte: UInt8) {
    withUnsafeBytes(of: byte) { update($0) }
  }

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The hash of all pieces so far; more may follow.
  package var hash: Hash {
    Hash(hasher.finalize())
  }
}
