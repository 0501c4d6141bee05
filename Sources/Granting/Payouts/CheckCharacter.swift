/// The last character of a payout's code, by which a code that was typed wrong is known.
///
/// The characters are digits of Crockford's base 32 (no I, L, O, U), taken as elements of the field of
/// 32 elements (polynomials over two, modulo x⁵ + x² + 1). The check character makes the sum of each
/// character times x to the power of its place, from the right, zero. As the first 31 powers of x are
/// all different and none is zero, every single wrong character and every swap of two characters changes
/// the sum.
package enum CheckCharacter {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The digit's value; nil for what is none. Small letters and the look-alikes I, L and O are taken.
  package static func value(of character: UInt8) -> UInt8? {
    let capital = (97...122).contains(character) ? character - 32 : character
    switch capital {
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    case UInt8(ascii: "O"): return 0
    default: return alphabet.firstIndex(of: capital).map { UInt8($0) }
    }
  }

  package static func character(of value: UInt8) -> Character {
    Character(Unicode.Scalar(alphabet[Int(value)]))
  }

  /// The value that belongs after these.
  package static func check(after values: [UInt8]) -> UInt8 {
    // Its own power is 1, and each element is its own negative.
    times(x: sum(of: values))
  }

  /// Whether the last value is the check of those before it.
  package static func holds(for values: [UInt8]) -> Bool { sum(of: values) == 0 }

  /// By Horner's rule, the last value times 1.
  private static func sum(of values: [UInt8]) -> UInt8 {
    values.reduce(0) { times(x: $0) ^ $1 }
  }

  private static func times(x value: UInt8) -> UInt8 {
    let doubled = value << 1
    return doubled & 0b10_0000 == 0 ? doubled : doubled ^ 0b10_0101
  }
}
