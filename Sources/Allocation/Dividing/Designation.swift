package import Ledger

/// Money of the pot that its donors gave for one purpose: an application or a collective by its code, or
/// all applications with a tag.
package struct Designation: Hashable, Sendable {
  package let name: String
  package let amount: Amount

  package init(name: String, amount: Amount) throws(AllocationRefusal) {
    guard !amount.isNegative else { throw .negativeParameter(amount) }
    self.name = name
    self.amount = amount
  }

  /// A part of what was designated.
  init(part: Int64, of designation: Designation) {
    name = designation.name
    amount = Amount(minorUnits: part)
  }
}

/// What became of a designation.
package struct DesignationUse: Hashable, Sendable {
  package let designation: Designation
  /// How many of the applications it names.
  package let reached: Int
  /// What those can't take, and nobody else may have: it stays where donors put it.
  package let unused: Amount

  package init(designation: Designation, reached: Int, unused: Amount) {
    self.designation = designation
    self.reached = reached
    self.unused = unused
  }
}
