package import Ledger

/// The dated rules of decision: how many approvals an award needs, and how many members must answer.
package struct Policy: Hashable, Sendable {
  /// What a proposal names, so that what was asked of it stays known.
  package let code: String
  /// The first day it is in force.
  package let from: Day
  /// How many must be for it, besides its proposer.
  package let approvals: Int

  package init(code: String, from: Day, approvals: Int) {
    self.code = code
    self.from = from
    self.approvals = approvals
  }

  /// How many of those who count must answer: more than half.
  package func quorum(of counted: Int) -> Int { counted / 2 + 1 }
}

extension Policy {
  /// In force from the first day of any books, until they decide on another.
  package static let standard = Policy(
    code: "standard.1", from: Day(year: 1, month: 1, day: 1)!, approvals: 2)

  package static func inForce(on day: Day) -> Policy { standard }

  /// The policy a proposal was made under; nil for one that this program doesn't know.
  package static func named(_ code: String) -> Policy? {
    code == standard.code ? standard : nil
  }
}
