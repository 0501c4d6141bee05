/// Base64 with padding (RFC 4648, section 4), in which checkpoints and proofs carry bytes.
package enum Base64 {
  private static let alphabet: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  package static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    let alphabet = alphabet.utf8Start
    return String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { digits in
      var end = 0
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = (0..<3).reduce(0 as UInt32) { group, offset in
          group << 8 | (start + offset < bytes.count ? UInt32(bytes[start + offset]) : 0)
        }
        for (offset, shift) in [18 as UInt32, 12, 6, 0].enumerated() {
          let isPadding = start + offset > bytes.count
          digits[end] =
            isPadding ? UInt8(ascii: "=") : alphabet[Int(group >> shift & 63)]
          end += 1
        }
      }
      return end
    }
  }

  /// Nil unless this is the one spelling of some bytes: whole groups, no white space, and no bit
  /// set that means nothing.
  package static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 4) else { return nil }
    let padding = digits.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 4 * 3)
    var (group, bits) = (0 as UInt32, 0)
    for digit in digits.dropLast(padding) {
      guard let value = value(digit) else { return nil }
      group = group << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
        group &= 1 << UInt32(bits) - 1
      }
    }
    return group == 0 ? bytes : nil
  }

  private static func value(_ digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

extension FixedBytes {
  package var base64: String {
    withBytes { Base64.text($0) }
  }

  package init?(base64 text: String) {
    guard let bytes = Base64.bytes(text) else { return nil }
    self.init(bytes: bytes)
  }
}
