/// A strict cursor over SSH's binary form (RFC 4251, section 5). Each reading answers nil where the bytes
/// end before what they announce.
struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) {
    rest = ArraySlice(bytes)
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func byte() -> UInt8? {
    rest.popFirst()
  }

  mutating func integer() -> UInt32? {
    bytes(4)?.reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func string() -> [UInt8]? {
    guard let count = integer(), let bytes = bytes(Int(count)) else { return nil }
    return Array(bytes)
  }

  /// A string of printable ASCII, as names of types, hashes and namespaces are.
  mutating func text() -> String? {
    guard let bytes = string(), bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A positive `mpint` in its one spelling, as a number of 32 bytes.
  mutating func scalar() -> [UInt8]? {
    guard var digits = string(), let first = digits.first, first < 0x80 else { return nil }
    if first == 0 {
      guard digits.count > 1, digits[1] >= 0x80 else { return nil }
      digits.removeFirst()
    }
    guard digits.count <= 32 else { return nil }
    return [UInt8](repeating: 0, count: 32 - digits.count) + digits
  }
}
