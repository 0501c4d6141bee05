package import Ledger

/// A donation that a donor's bank took back.
package struct Chargeback: Sendable {
  package let reference: String
  package let amount: Amount
  package let fee: Amount
}
