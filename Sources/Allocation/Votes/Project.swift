package import Ledger

/// What a vote may choose: whole, at its cost, or not at all.
package struct Project: Hashable, Sendable {
  /// Compared byte by byte.
  package let code: String
  package let cost: Amount
  /// Chosen by an earlier round: its supporters are charged first.
  package let isLocked: Bool
  package let name: String?

  package init(code: String, cost: Amount, isLocked: Bool = false, name: String? = nil) {
    self.code = code
    self.cost = cost
    self.isLocked = isLocked
    self.name = name
  }
}
