/// A French account number with a right RIB key and right IBAN check digits, at a bank that isn't:
/// no establishment holds the code 99999.
package struct FrenchAccount: Hashable, Sendable {
  package let iban: String

  /// The test form of a BIC: a zero in its eighth place, no bank behind it.
  package static let bic = "ZZZZFRP0"

  private static let bank = 99999
  private static let branch = 1

  init(number: Int) {
    // The key of the Comité français d'organisation et de normalisation bancaires.
    let key = 97 - (89 * Self.bank + 15 * Self.branch + 3 * number) % 97
    let account =
      Self.padded(Self.bank, 5) + Self.padded(Self.branch, 5) + Self.padded(number, 11)
      + Self.padded(key, 2)
    // ISO 13616: F is 15 and R is 27, and two zeros stand for the digits sought.
    let remainder = (account + "152700").utf8.reduce(0) { ($0 * 10 + Int($1 - 48)) % 97 }
    iban = "FR" + Self.padded(98 - remainder, 2) + account
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    ModelDonation.numbered("", number, width: width)
  }
}
