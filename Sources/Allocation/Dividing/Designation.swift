package import Ledger

/// Money of the pot that its donors gave for one purpose: for applications with this tag, or of this code.
package struct Designation: Hashable, Sendable {
  package let tag: String
  package let amount: Amount

  package init(tag: String, amount: Amount) throws(AllocationRefusal) {
    guard !amount.isNegative else { throw .negativeParameter(amount) }
    self.tag = tag
    self.amount = amount
  }

  func reaches(_ request: AllocationRequest) -> Bool {
    request.tags.contains(tag) || request.application == tag
  }
}
