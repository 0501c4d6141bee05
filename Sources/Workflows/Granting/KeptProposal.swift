package import Allocation
import Granting
package import Journal
package import Ledger

/// An allocation of either kind, as far as awards are made from it: a pot divided, or whole applications
/// chosen by votes.
package struct KeptProposal {
  package let id: ID<AllocationProposed>
  package let fund: FundCode
  package let isChoice: Bool

  package init(_ name: String, in view: some BooksView) throws {
    guard let id = ID<AllocationProposed>(name) else {
      throw GrantingRefusal.unknownAllocation(name)
    }
    self.id = id
    if let row = try view.find(AllocationRow.self, .text(id.text)) {
      fund = row.fund
      isChoice = false
    } else if let row = try view.find(ChoiceRow.self, .text(id.text)) {
      fund = row.fund
      isChoice = true
    } else {
      throw GrantingRefusal.unknownAllocation(name)
    }
  }
}
