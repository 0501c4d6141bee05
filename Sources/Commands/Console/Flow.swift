package import Ledger

/// A sum that divides into others, drawn as bands where a page can hold a drawing. The sums stand in a
/// table too.
package struct Flow: Hashable, Sendable {
  package struct Branch: Hashable, Sendable {
    package let title: String
    package let amount: Amount

    package init(_ title: String, _ amount: Amount) {
      self.title = title
      self.amount = amount
    }
  }

  package let title: String
  package let source: String
  /// Those above zero, in the order given.
  package let branches: [Branch]

  package init(_ title: String, from source: String, _ branches: [Branch]) {
    self.title = title
    self.source = source
    self.branches = branches.filter(\.amount.isPositive)
  }

  package func total() throws(LedgerRefusal) -> Amount {
    try branches.map(\.amount).sum()
  }
}
