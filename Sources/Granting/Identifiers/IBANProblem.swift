/// Why a text is not an IBAN.
package enum IBANProblem: Error, Hashable, Sendable {
  case malformed
  case unknownCountry
  case wrongLength(expected: Int)
  case wrongCheckDigits
  /// Right for the world, wrong for France: the account it names can't exist.
  case wrongFrenchKey

  package var code: String {
    switch self {
    case .malformed: "iban-malformed"
    case .unknownCountry: "iban-unknown-country"
    case .wrongLength: "iban-wrong-length"
    case .wrongCheckDigits: "iban-wrong-check-digits"
    case .wrongFrenchKey: "iban-wrong-french-key"
    }
  }

  package var message: String {
    switch self {
    case .malformed: "this is not written like an IBAN"
    case .unknownCountry: "no country issues IBANs that begin so"
    case .wrongLength(let expected): "an IBAN of this country has \(expected) characters"
    case .wrongCheckDigits: "the check digits of the IBAN are wrong"
    case .wrongFrenchKey: "the French key at the end of the IBAN is wrong"
    }
  }
}
