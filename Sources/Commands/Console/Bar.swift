package import Ledger

/// A sum and its parts, drawn as one bar where a page can hold a drawing.
package struct Bar: Hashable, Sendable {
  /// One part, with the name of its colour in the page's style.
  package struct Part: Hashable, Sendable {
    package let key: String
    package let title: String
    package let amount: Amount

    package init(_ key: String, _ title: String, _ amount: Amount) {
      self.key = key
      self.title = title
      self.amount = amount
    }
  }

  package let title: String
  /// Those above zero, in the order given.
  package let parts: [Part]

  package init(_ title: String, _ parts: [Part]) {
    self.title = title
    self.parts = parts.filter(\.amount.isPositive)
  }

  package func total() throws(LedgerRefusal) -> Amount {
    try parts.map(\.amount).sum()
  }
}

extension Amount {
  /// How many of `units` equal pieces of a whole this part is, rounded down.
  func part(of whole: Amount, in units: Int64) -> Int64 {
    precondition(!isNegative && self <= whole && whole.isPositive, "a part of a bar is in it")
    let product = minorUnits.multipliedFullWidth(by: units)
    return whole.minorUnits.dividingFullWidth(product).quotient
  }
}
