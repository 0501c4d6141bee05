package import Ledger

/// Why the law still requires a person's particulars to be kept, and until when. They serve for nothing
/// else meanwhile.
package struct RestrictionRow: Row {
  package let person: Int64
  package let ground: RetentionGround
  package let until: Day

  package init(person: Int64, ground: RetentionGround, until: Day) {
    self.person = person
    self.ground = ground
    self.until = until
  }

  package static let table = "people.restriction"
  package static let columns = ["person", "ground", "until"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(person)
    row.choice(ground)
    row.day(until)
  }

  package init(from row: inout some RowReader) throws {
    person = try row.integer()
    ground = try row.choice()
    until = try row.day()
  }
}
