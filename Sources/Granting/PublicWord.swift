/// A word that may stand in the journal because it classes and names nobody: a tag, a region.
package enum PublicWord {
  /// Letters and digits of any script, hyphens and underscores: `legal-aid`, `santé`.
  package static func isTag(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(isTagCharacter)
  }

  /// The same with spaces, apostrophes and dots: `Provence-Alpes-Côte d'Azur`.
  package static func isRegion(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { isTagCharacter($0) || " '’.".unicodeScalars.contains($0) }
  }

  private static func isTagCharacter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
