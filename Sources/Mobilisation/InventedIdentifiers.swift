/// Identifiers with the right shape and keys that no register has given out.
enum InventedIdentifiers {
  /// A SIRET whose SIREN begins with three zeros; both parts pass Luhn.
  static func siret(_ number: Int) -> String {
    let siren = withLuhnDigit(ModelDonation.numbered("000", number, width: 5))
    return withLuhnDigit(siren + "0001")
  }

  /// An RNA number of a department 999.
  static func rna(_ number: Int) -> String {
    ModelDonation.numbered("W999", number, width: 6)
  }

  /// The digits and the one that makes their Luhn sum a multiple of ten.
  private static func withLuhnDigit(_ digits: String) -> String {
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      let doubled = Int(digit - 48) * (place % 2 == 0 ? 2 : 1)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return digits + String((10 - sum % 10) % 10)
  }
}
