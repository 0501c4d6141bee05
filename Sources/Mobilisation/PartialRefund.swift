package import Ledger

/// A part of a donation that its platform gave back.
package struct PartialRefund: Sendable {
  package let reference: String
  package let amount: Amount
}
