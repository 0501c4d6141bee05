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

  /// The same where the name doesn't matter: in a sealed people file the id alone finds them.
  package static func number(_ name: String, in view: some BooksView) throws -> PersonNumber {
    guard view.hasPeople, let id = PersonRow.id(name) else {
      return PersonNumber(try resolve(name, in: view).id)
    }
    guard let person = try view.find(PersonNumber.self, .integer(id)) else {
      throw PeopleRefusal.unknownPerson(name)
    }
    return person
  }

  package static func openings(
    of person: Int64, in view: some BooksView
  ) throws -> [OpeningPlace] {
    try view.rows(OpeningPlace.self, where: [.equals("person", .integer(person))])
  }
}
