package import Ledger

/// A project that was not chosen, and why.
package struct PassedOverProject: Hashable, Sendable {
  package let project: Project
  let place: Int
  package let support: Support
  package let reason: Reason
  /// How many of these ballots would have been enough, had they voted for it alone; nil where the rule
  /// promises nothing, and where even all of them would not be.
  package let enough: Int?

  package enum Reason: Hashable, Sendable {
    case noSupport
    case aboveBudget
    case belowThreshold(Int64)
    /// It was its turn, and what was left didn't pay it.
    case misfit(left: Amount)
    /// The list ended before it, at a project that didn't fit.
    case afterStop(at: String)
    /// Those who support it hold this together, and so much is missing.
    case outspent(held: ExactRatio, missing: ExactRatio)
  }
}
