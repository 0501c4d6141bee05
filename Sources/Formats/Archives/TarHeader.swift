package import Journal

/// The block of 512 bytes before a file in a tar archive (POSIX ustar), by which other programs unpack it.
package struct TarHeader: Equatable, Sendable {
  package static let blockSize = 512

  /// Up to 100 bytes.
  package let name: String
  package let size: Int

  package init(name: String, size: Int) {
    precondition(name.utf8.count <= 100, "the names in our archives are short")
    self.name = name
    self.size = size
  }

  /// Bytes after the file, up to a whole block.
  package var padding: Int { (Self.blockSize - size % Self.blockSize) % Self.blockSize }

  /// A file that its owner alone may read.
  package func block(at instant: Instant) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    func put(_ text: String, at place: Int) {
      block.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
    }
    put(name, at: 0)
    put("0000600", at: Field.mode.lowerBound)
    put("0000000", at: Field.mode.upperBound)
    put("0000000", at: Field.mode.upperBound + 8)
    if size < Self.octalEnd {
      put(Self.octal(size, digits: 11), at: Field.size.lowerBound)
    } else {
      // Larger than eleven octal digits can say: as all tars do since, a bit and then the bytes.
      block[Field.size.lowerBound] = 0x80
      for offset in 0..<8 {
        block[Field.size.upperBound - 1 - offset] = UInt8(truncatingIfNeeded: size >> (8 * offset))
      }
    }
    put(
      Self.octal(max(0, Int(instant.secondsSince1970)) % Self.octalEnd, digits: 11),
      at: Field.size.upperBound)
    put("0", at: 156)
    put("ustar\u{0}00", at: 257)
    put(Self.octal(Self.sum(block), digits: 6) + "\u{0} ", at: Field.sum.lowerBound)
    return block
  }

  /// Nil for what is no header of a plain file.
  package init?(block: [UInt8]) {
    guard block.count == Self.blockSize, block[156] == UInt8(ascii: "0") || block[156] == 0,
      Self.number(block[Field.sum]) == Self.sum(block),
      let size = Self.size(block[Field.size]), size >= 0
    else { return nil }
    name = String(decoding: block[..<100].prefix { $0 != 0 }, as: UTF8.self)
    self.size = size
  }

  private enum Field {
    static let mode = 100..<108
    static let size = 124..<136
    static let sum = 148..<156
  }

  private static let octalEnd = 1 << 33

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(number, radix: 8)
    return String(repeating: "0", count: digits - text.count) + text
  }

  private static func size(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.first == 0x80 else { return number(field) }
    return field.dropFirst(4).reduce(0 as Int?) { size, byte in
      size.flatMap { $0 < 1 << 54 ? $0 << 8 | Int(byte) : nil }
    }
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != 0 && $0 != 32 }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  /// Of all bytes, those of the sum itself as spaces.
  private static func sum(_ block: [UInt8]) -> Int {
    block.indices.reduce(0) { $0 + (Field.sum.contains($1) ? 32 : Int(block[$1])) }
  }
}
