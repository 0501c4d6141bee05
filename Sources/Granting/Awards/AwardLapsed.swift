package import Journal
import Keeping
package import Ledger

/// An approved award has waited for money beyond its last day.
package struct AwardLapsed: Fact, Equatable {
  package static let type = "award.lapsed"

  package let award: ID<Award>
  package let day: Day

  package init(award: ID<Award>, day: Day) {
    self.award = award
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
  }
}
