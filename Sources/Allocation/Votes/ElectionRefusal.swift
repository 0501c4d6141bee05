package import Ledger

/// Why no rule can choose.
package enum ElectionRefusal: Error, Hashable, Sendable {
  case negativeBudget(Amount)
  case budgetTooLarge(Amount)
  case noProjects
  case noBallots
  case duplicateProject(String)
  case costNotPositive(project: String, Amount)
  case costTooLarge(project: String, Amount)
  /// More ballots, or more points, than can be counted.
  case tooLarge
  case locksAboveBudget(budget: Amount, projects: [String])
  case unknownLock(String)
  /// Money flows alike to all who approve: it has no meaning for marks that count differently.
  case phragmenNeedsApprovals(BallotKind)
  /// Proposed budgets are divided, not chosen from.
  case budgetsAreDivided
  case stepNotPositive(Amount)
  case negativeThreshold(Int64)
}
