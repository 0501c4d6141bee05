/// Whether an account is in somebody's own name, whatever capitals, spaces and signs a bank writes.
package enum HolderName {
  package static func isSame(_ holder: String, _ name: String) -> Bool {
    folded(holder) == folded(name)
  }

  /// Lower-case letters and digits, without their accents.
  private static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber:
        folded.append(contentsOf: plain[scalar].map { [$0] } ?? [scalar])
      default: break
      }
    }
    return String(folded)
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, accented) in [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõöø"),
      ("u", "ùúûü"), ("y", "ýÿ"),
    ] {
      for scalar in accented.unicodeScalars { plain[scalar] = letter.unicodeScalars.first! }
    }
    return plain
  }()
}
