/// An address that mail goes to, as far as it can be written without quoting (RFC 5321, 4.1.2): what
/// people have. Nothing in one can begin another header.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, Self.isLocal(parts[0]),
      Self.isDomain(parts[1])
    else { return nil }
    self.text = text
  }

  /// The first that stands in somebody's words: `Awa Diallo <awa@example.org>, or 06 12 34 56 78`.
  package static func first(in words: String) -> MailAddress? {
    words.split { $0.isWhitespace || ",;<>()\"".contains($0) }.lazy
      .compactMap { MailAddress(String($0)) }.first
  }

  package var domain: Substring { text[text.index(after: text.lastIndex(of: "@")!)...] }
  package var description: String { text }

  private static func isLocal(_ text: Substring) -> Bool {
    let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 64 && atoms.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtomic) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
  }

  static func isAtomic(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
