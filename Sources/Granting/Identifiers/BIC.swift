/// A bank's identifier (ISO 9362): eight characters, or eleven with the branch. It has no key.
package struct BIC: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil unless it is four letters or digits of the bank, two letters of the country, two of the
  /// place, and three of the branch or none.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 11, bytes[4..<6].allSatisfy(BIC.isLetter),
      bytes.allSatisfy({ BIC.isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    self.text = text
  }

  package var description: String { text }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
