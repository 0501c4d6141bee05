package import Ledger

/// A rule of division that says no.
package enum AllocationRefusal: Error, Hashable, Sendable {
  case negativePot(Amount)
  case negativeAmount(application: String, Amount)
  case negativeParameter(Amount)
  case minimumAboveCap(application: String, minimum: Amount, cap: Amount)
  case lockAboveCap(application: String, locked: Amount, cap: Amount)
  case stepNotPositive(Amount)
  case noRequests
  case duplicateApplication(String)
  /// Every request is zero.
  case nothingRequested
  /// The rule goes by score and these have none.
  case notScored(applications: [String])
  /// The rule goes by score and every score is zero.
  case nothingScored
  /// Locks, floors and starting amounts need more than there is; named are those that don't fit any
  /// more when they are served in the order of ties.
  case floorsAbovePot(pot: Amount, needed: Amount, applications: [String])
  /// The requests or the scores add up to more than 64 bits hold.
  case sumOverflow
}
