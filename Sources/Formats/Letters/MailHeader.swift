import Journal

/// One header of a mail, on as many lines as it needs. Words that are not plain ASCII are encoded (RFC
/// 2047), so that nothing in a name or a subject begins another header.
struct MailHeader {
  /// Ready to be written.
  let line: String

  /// A value that is plain and short.
  init(_ name: String, _ value: String) {
    line = "\(name): \(value)\r\n"
  }

  init(_ name: String, words: String) {
    let words = Self.printable(words)
    line = "\(name): \(Self.folded(words, after: name.utf8.count + 2))\r\n"
  }

  init(_ name: String, mailbox: MailMessage.Mailbox) {
    let address = mailbox.address
    let words = Self.printable(mailbox.name ?? "")
    line =
      words.isEmpty
      ? "\(name): \(address)\r\n" : "\(name): \(Self.phrase(words))\r\n <\(address)>\r\n"
  }

  /// A control, even encoded, is no part of a name or a subject.
  private static func printable(_ words: String) -> String {
    String(
      String.UnicodeScalarView(
        words.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  /// A name before an address: as it is, in quotes, or encoded.
  private static func phrase(_ words: String) -> String {
    guard isPlain(words), words.utf8.count <= 60 else { return encoded(words) }
    let isAtoms = words.utf8.allSatisfy { MailAddress.isAtomic($0) || $0 == UInt8(ascii: " ") }
    if isAtoms { return words }
    let escaped = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  /// Breaks at spaces before the 76th column.
  private static func folded(_ words: String, after column: Int) -> String {
    guard isPlain(words), !words.split(separator: " ").contains(where: { $0.utf8.count > 60 })
    else { return encoded(words) }
    var (text, column) = ("", column)
    for (place, word) in words.split(separator: " ").enumerated() {
      if place > 0, column + 1 + word.utf8.count > 76 {
        text += "\r\n"
        column = 0
      }
      text += (place > 0 ? " " : "") + word
      column += (place > 0 ? 1 : 0) + word.utf8.count
    }
    return text
  }

  /// Printable, with nothing that looks like an encoded word, nor spaces that folding would lose.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && words.firstRange(of: "=?") == nil
      && words.firstRange(of: "  ") == nil && !words.hasPrefix(" ") && !words.hasSuffix(" ")
  }

  /// In pieces that end between two characters and stay within their line.
  private static func encoded(_ words: String) -> String {
    var pieces: [[UInt8]] = [[]]
    for scalar in words.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > longestPiece { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.map { piece in "=?utf-8?B?\(piece.withUnsafeBytes(Base64.text))?=" }
      .joined(separator: "\r\n ")
  }

  /// Bytes that take 52 digits: with what stands around them and `Subject: `, 73 columns.
  private static let longestPiece = 39
}
