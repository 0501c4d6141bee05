/// The number of an establishment of a French legal unit: its SIREN and five digits more.
package struct SIRET: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  package let siren: SIREN

  /// Nil for anything but fourteen ASCII digits with the right key; La Poste's may have digits that
  /// sum to a multiple of five instead.
  package init?(_ text: String) {
    guard let digits = Luhn.digits(text, count: 14), let siren = SIREN(String(text.prefix(9)))
    else { return nil }
    guard Luhn.isRight(digits) || siren.isLaPoste && digits.reduce(0, +).isMultiple(of: 5)
    else { return nil }
    self.text = text
    self.siren = siren
  }

  package var description: String { text }
}
