/// Text in the letters that every bank of the SEPA area takes (EPC217-08): those of English, digits, space
/// and `/ - ? : ( ) . , ' +`. Others are written as the nearest ones.
package enum SEPAText {
  /// Letters that were left where all are known: a name of 70 at most. Nil for a name in a script that has
  /// no letters here, or without any letter or digit.
  package static func name(_ text: String) -> String? {
    guard let plain = plain(text), plain.contains(where: { $0.isLetter || $0.isNumber }) else {
      return nil
    }
    return cut(plain, to: 70)
  }

  /// The code, then words as far as they can be written, 140 at most.
  package static func remittance(_ code: String, _ words: String) -> String {
    guard let words = plain(words), !words.isEmpty else { return code }
    return cut(code + " " + words, to: 140)
  }

  /// Whether a bank takes it for the name of a transfer: 35 at most, no slash at an end, no two together.
  package static func isIdentifier(_ text: String) -> Bool {
    (1...35).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(isTaken)
      && !text.hasPrefix("/") && !text.hasSuffix("/") && !text.contains("//")
      && !text.hasPrefix(" ") && !text.hasSuffix(" ")
  }

  /// In the letters taken, words one space apart; nil where a letter has no likeness among them.
  private static func plain(_ text: String) -> String? {
    var plain = ""
    for scalar in text.unicodeScalars {
      guard let written = likeness(of: scalar) else { return nil }
      plain += written
    }
    return plain.split(separator: " ").joined(separator: " ")
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var cut = text.prefix(length)
    while cut.last == " " { cut.removeLast() }
    return String(cut)
  }

  private static func likeness(of scalar: Unicode.Scalar) -> String? {
    if isTaken(scalar) { return String(scalar) }
    if let written = Likeness.signs[scalar] ?? Likeness.letters[scalar] { return written }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return ""
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter: return Likeness.latin(scalar)
    case .modifierLetter: return "'"
    case .otherLetter, .decimalNumber: return nil
    default: return scalar.isASCII && scalar.value > 0x20 ? "." : " "
    }
  }

  private static func isTaken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "/", "-", "?", ":", "(", ")", ".", ",", "'", "+":
      true
    default: false
    }
  }
}
