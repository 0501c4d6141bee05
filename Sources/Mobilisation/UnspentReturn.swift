package import Ledger

/// What a collective gave back of its award.
package struct UnspentReturn: Sendable {
  package let collective: String
  package let amount: Amount
}
