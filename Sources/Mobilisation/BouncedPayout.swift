package import Ledger

/// A payout to an account that was closed, and the account that is right.
package struct BouncedPayout: Sendable {
  package let collective: String
  package let wrongIBAN: String
  package let correctedIBAN: String
  /// ISO 20022: AC04, closed account number.
  package let reason: String
  package let fee: Amount
}
