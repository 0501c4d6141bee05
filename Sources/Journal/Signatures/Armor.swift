/// Bytes in base64 between two lines that say what they are, as OpenSSH writes signatures and keys.
struct Armor {
  /// `SSH SIGNATURE`.
  let label: String

  private var head: String { "-----BEGIN \(label)-----" }
  private var foot: String { "-----END \(label)-----" }

  /// Lines of 70 characters, as OpenSSH's.
  func text(_ bytes: [UInt8]) -> String {
    var text = head + "\n"
    var rest = Array(bytes.withUnsafeBytes { Base64.text($0) }.utf8)[...]
    while !rest.isEmpty {
      text += String(decoding: rest.prefix(70), as: UTF8.self) + "\n"
      rest = rest.dropFirst(70)
    }
    return text + foot + "\n"
  }

  /// Nil unless the text is the two lines with base64 between them. Lines may end as Windows ends them,
  /// and the last may have no end: files that were mailed are still what was signed.
  func bytes(_ text: String) -> [UInt8]? {
    var lines: [Substring] = []
    var rest = text[...].utf8
    while let end = rest.firstIndex(of: 0x0A) {
      var line = rest[..<end]
      if line.last == 0x0D { line = line.dropLast() }
      lines.append(Substring(line))
      rest = rest[end...].dropFirst()
    }
    if !rest.isEmpty { lines.append(Substring(rest)) }
    guard lines.count >= 3, isSame(lines[0], head), isSame(lines[lines.count - 1], foot) else {
      return nil
    }
    return Base64.bytes(lines[1..<lines.count - 1].joined())
  }

  /// Byte for byte: two texts that only look the same are two.
  private func isSame(_ line: Substring, _ expected: String) -> Bool {
    line.utf8.elementsEqual(expected.utf8)
  }
}
