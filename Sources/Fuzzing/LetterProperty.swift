import Formats
import Journal
import Statements

/// A template that is taken is filled whole, and as a mail nothing in it becomes a header.
enum LetterProperty: Property {
  private static let values = Dictionary(
    uniqueKeysWithValues: Placeholder.allCases.map { ($0, "Élan & Cie, 1 250,00 €\r\nBcc: x@y.fr") }
  )
  private static let sender = MailMessage.Mailbox(
    name: "Ça\r\nva", address: MailAddress("a@example.org")!)
  private static let headers = [
    "From", "Subject", "Date", "Message-ID", "X-Unsent", "MIME-Version", "Content-Type",
    "Content-Transfer-Encoding",
  ]

  static func hold(for bytes: [UInt8]) throws {
    let chosen = Chosen(bytes)
    let (template, findings) = LetterTemplate.read(
      chosen.bytes, of: chosen.among(LetterKind.allCases), file: "f")
    try Fuzzing.hold((template == nil) == (findings.errors > 0), "nothing and no finding")
    guard let template else { return }
    let letter = try template.filled(with: values, for: "C01")
    try Fuzzing.hold(!letter.subject.contains(where: \.isNewline), "a subject of two lines")
    let mail = MailMessage(
      from: sender, to: nil, written: Instant(secondsSince1970: 0), id: "1", text: letter)
    try hold(Array(mail.source.utf8))
  }

  private static func hold(_ mail: [UInt8]) throws {
    let lines = mail.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var names: [String] = []
    for line in lines.dropLast() {
      try Fuzzing.hold(
        line.last == UInt8(ascii: "\r") && line.count <= 79
          && line.dropLast().allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 },
        "a line of a mail: \(String(decoding: line, as: UTF8.self))")
    }
    for line in lines {
      if line.count == 1 { break }
      guard line.first != UInt8(ascii: " ") else { continue }
      names.append(String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self))
    }
    try Fuzzing.hold(names, is: headers, "headers of a mail")
  }
}
