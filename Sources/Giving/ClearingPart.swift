package import Journal
import Keeping
package import Ledger

/// Donations that a clearing clears: a part of it, of at most a thousand. The clearing's own record
/// follows its parts and names the hash over them.
package struct ClearingPart: Fact, Equatable {
  package static let type = "clearing.part"
  package static let longest = 1000

  package let clearing: ID<Clearing>
  package let day: Day
  package let donations: [ID<Donation>]
  /// Until when the bank may take them back, where that runs from the credit: cheques.
  package let reversibleUntil: Day?

  package init(
    clearing: ID<Clearing>, day: Day, donations: [ID<Donation>], reversibleUntil: Day?
  ) {
    self.clearing = clearing
    self.day = day
    self.donations = donations
    self.reversibleUntil = reversibleUntil
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("clearing", clearing)
    body.day("day", day)
    body.ids("donations", donations)
    body.day("reversible_until", reversibleUntil)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    clearing = try body.id("clearing")
    day = try body.day("day")
    donations = try body.ids("donations")
    reversibleUntil = try body.optionalDay("reversible_until")
  }
}
