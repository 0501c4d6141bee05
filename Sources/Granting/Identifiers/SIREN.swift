/// The number of a French legal unit: nine digits, the last a key.
package struct SIREN: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil for anything but nine ASCII digits with the right key.
  package init?(_ text: String) {
    guard let digits = Luhn.digits(text, count: 9), Luhn.isRight(digits) else { return nil }
    self.text = text
  }

  package var description: String { text }

  /// La Poste numbers its thousands of branches by another key.
  var isLaPoste: Bool { text == "356000000" }
}
