/// The number of an association in the French register (répertoire national des associations): a W and
/// nine characters, without a key. The prefecture's part has a letter in Corsica (`W2A`) and overseas
/// (`W9R`). Associations of Alsace and Moselle may have none.
package struct RNA: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil unless it is W, a digit, a digit or capital letter, and seven digits.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard bytes.count == 10, bytes[0] == UInt8(ascii: "W"), digits.contains(bytes[1]),
      digits.contains(bytes[2]) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[2]),
      bytes[3...].allSatisfy({ digits.contains($0) })
    else { return nil }
    self.text = text
  }

  package var description: String { text }
}
