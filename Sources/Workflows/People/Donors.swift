package import Ledger

/// A person with what they gave, as lists show them.
package struct DonorLine: Sendable {
  package let person: PersonRow
  /// Those that were typed by mistake and voided count for nothing.
  package let donations: Int
  package let amount: Amount
  /// Whether the particulars are kept for the law alone.
  package let isRestricted: Bool

  package init(person: PersonRow, donations: Int, amount: Amount, isRestricted: Bool) {
    self.person = person
    self.donations = donations
    self.amount = amount
    self.isRestricted = isRestricted
  }
}

/// Finding people by what a treasurer types.
package enum Donors {
  /// By `p:` and digits, or by e-mail.
  package static func resolve(_ name: String, in view: some BooksView) throws -> PersonRow {
    guard view.hasPeople else { throw PeopleRefusal.noPeopleFile }
    if let id = PersonRow.id(name) {
      if let person = try view.find(PersonRow.self, .integer(id)) { return person }
    } else if name.contains("@") {
      let email = EmailAddress.normalised(name)
      if let person = try view.first(PersonRow.self, where: [.equals("email", email)]) {
        return person
      }
    }
    throw PeopleRefusal.unknownPerson(name)
  }

  package static func openings(of person: PersonRow, in view: some BooksView) throws -> [OpeningRow]
  {
    try view.rows(OpeningRow.self, where: [.equals("person", .integer(person.id))])
  }
}
