/// What stands for a letter or a sign that SEPA doesn't take.
enum Likeness {
  static let signs: [Unicode.Scalar: String] = [
    "&": "+", "@": "(at)", "_": "-", ";": ",", "\\": "/", "|": "/", "[": "(", "]": ")", "{": "(",
    "}": ")", "`": "'", "\"": "'", "~": "-", "€": "EUR", "’": "'", "‘": "'", "ʼ": "'", "“": "'",
    "”": "'", "„": "'", "«": "'", "»": "'", "‹": "'", "›": "'", "–": "-", "—": "-", "‐": "-",
    "‑": "-", "…": "...", "º": "o", "ª": "a", "№": "No", "·": ".", "•": ".",
  ]

  /// A letter without what is above, below or through it: Unicode's own name says which it is, as in LATIN
  /// SMALL LETTER E WITH ACUTE.
  static func latin(_ scalar: Unicode.Scalar) -> String? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    var rest = words[3...]
    if rest.first == "DOTLESS" || rest.first == "LONG" { rest.removeFirst() }
    guard let name = rest.popFirst(), rest.isEmpty || rest.first == "WITH" || name == "SHARP",
      let letter = name.count == 1 ? String(name) : named[String(name)]
    else { return nil }
    return words[1] == "SMALL" ? letter.lowercased() : letter
  }

  private static let named = [
    "AE": "AE", "OE": "OE", "IJ": "IJ", "SHARP": "SS", "ETH": "D", "THORN": "TH", "ENG": "N",
    "SCHWA": "E", "KRA": "Q", "FF": "FF", "FI": "FI", "FL": "FL", "FFI": "FFI", "FFL": "FFL",
    "ST": "ST",
  ]

  /// Greek and Cyrillic, whose countries use the same transfers (EPC217-08, annex; Bulgarian law on
  /// transliteration, Ukrainian and Serbian letters as their passports write them).
  static let letters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = [:]
    for pair in (greek + " " + cyrillic).split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      let plain = String(String.UnicodeScalarView(scalars.dropFirst()))
      letters[scalars[0]] = plain
      let capital = scalars[0].properties.uppercaseMapping.unicodeScalars
      guard capital.count == 1, let first = capital.first, letters[first] == nil else { continue }
      letters[first] = plain.prefix(1).uppercased() + plain.dropFirst()
    }
    letters["ь"] = ""
    letters["Ь"] = ""
    return letters
  }()

  private static let greek = """
    αa άa βv γg δd εe έe ζz ηi ήi θth ιi ίi ϊi ΐi κk λl μm νn ξx οo όo πp ρr σs ςs τt υy ύy ϋy ΰy φf \
    χch ψps ωo ώo
    """
  private static let cyrillic = """
    аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa юyu яya \
    ыy эe ёe єie іi їi ґg ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz
    """
}
