package import Journal
package import Ledger

/// A donation given back, whole or in part.
package struct Refund: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "f"

  /// Who did it: us by decision, or a platform or bank, whose acts are facts.
  package enum Origin: String, Sendable, CaseIterable {
    case us, platform, bank

    package var isDecision: Bool { self == .us }
  }

  package enum Reason: String, Sendable, CaseIterable {
    case refund, duplicate, correction
    /// Taken back by the payer's bank without a dispute that was seen.
    case dispute
    /// An unpaid cheque, a debit that was sent back.
    case rejection
  }

  package let id: ID<Refund>
  /// The donation's record.
  package let donation: Int64
  package let amount: Amount
  /// The part beyond what was left of the donation: a loss of the fund.
  package let excess: Amount
  package let day: Day
  package let origin: Origin
  package let reason: Reason
  /// What the fund's reserve bore of it.
  package let reserveUsed: Amount
  package let entry: Int64
  package let seq: Int64
  package var isVoided: Bool

  package init(
    id: ID<Refund>, donation: Int64, amount: Amount, excess: Amount, day: Day, origin: Origin,
    reason: Reason, reserveUsed: Amount, entry: Int64, seq: Int64, isVoided: Bool = false
  ) {
    self.id = id
    self.donation = donation
    self.amount = amount
    self.excess = excess
    self.day = day
    self.origin = origin
    self.reason = reason
    self.reserveUsed = reserveUsed
    self.entry = entry
    self.seq = seq
    self.isVoided = isVoided
  }

  /// What it took of the donation itself.
  package func taken() throws(LedgerRefusal) -> Amount { try amount - excess }

  /// Whether the bank took it: counted as lost and not as refunded.
  package var isLoss: Bool { Refund.isLoss(origin: origin, reason: reason) }

  package static func isLoss(origin: Origin, reason: Reason) -> Bool {
    !origin.isDecision && (reason == .dispute || reason == .rejection)
  }
}
