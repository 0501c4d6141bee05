/// A value that is nothing but a fixed number of bytes: a hash, a salt, a nonce.
package protocol FixedBytes: Hashable, Sendable {
  /// All bytes zero.
  init()
}

extension FixedBytes {
  package static var count: Int { MemoryLayout<Self>.size }

  /// Nil unless there are exactly as many bytes.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.count else { return nil }
    self.init()
    withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: bytes) }
  }

  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.count else { return nil }
    self.init()
    withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
  }

  /// Nil unless these are exactly as many lower-case digits as it takes.
  package init?(hex digits: UnsafeRawBufferPointer) {
    self.init()
    guard withUnsafeMutableBytes(of: &self, { Hexadecimal.read(digits, into: $0) }) else {
      return nil
    }
  }

  package init?(hex text: String) {
    var text = text
    let value = text.withUTF8 { Self(hex: UnsafeRawBufferPointer($0)) }
    guard let value else { return nil }
    self = value
  }

  package var bytes: [UInt8] {
    withBytes { Array($0) }
  }

  package var hex: String {
    withBytes { Hexadecimal.text($0) }
  }

  /// The lower-case digits, without a text made of them.
  package func withHex<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.count) { digits in
      withBytes { Hexadecimal.write($0, to: digits.baseAddress!) }
      return body(UnsafeRawBufferPointer(digits))
    }
  }

  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: self, body)
  }
}

extension CanonicalWriter {
  @inline(__always)
  mutating func bytes(_ key: StaticString, _ value: some FixedBytes) {
    self.key(key)
    bytes(value)
  }

  @inline(__always)
  mutating func bytes(_ value: some FixedBytes) {
    value.withBytes { bytes in
      ascii(count: 2 * bytes.count) { Hexadecimal.write(bytes, to: $0) }
    }
  }
}
