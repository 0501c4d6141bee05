private import Foundation

/// Unicode's normal form C, which every text in the journal has.
package enum NormalForm {
  /// The text as the journal may keep it; callers at the edge apply it to what people type.
  package static func normalised(_ text: String) -> String {
    isNormal(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  package static func isNormal(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isNormal(UnsafeRawBufferPointer($0)) }
  }

  /// The bytes must be valid UTF-8.
  package static func isNormal(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // U+0300 is the first character that combines with another, and its lead byte is 0xCC.
    guard bytes.contains(where: { $0 >= 0xCC }) else { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.allSatisfy(neverChanges) { return true }
    return text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(bytes)
  }

  /// Characters in common use that normalisation leaves alone whatever stands around them:
  /// those below U+0300, dashes and quotation marks, currency signs, pictographs.
  static func neverChanges(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x1F300...0x1FAFF: true
    default: false
    }
  }
}
