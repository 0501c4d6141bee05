/// Whom the e-mails of rows that were read ahead name, asked for while the rows before them are taken.
struct PeopleAhead {
  struct Asked {
    fileprivate let emails: [String]
    fileprivate let answers: FoundRows<PersonRow>
  }

  /// Who is known, or that nobody is, by normalised e-mail.
  private var answered: [String: Int64?] = [:]
  private var made = Lately<Int64>()

  static func ask(_ donors: [DonorParticulars], _ view: some BooksView) throws -> Asked {
    let emails = Array(Set(donors.compactMap(\.email).map(EmailAddress.normalised)))
    let answers = try view.ask(PersonRow.self, where: emails.map { [.equals("email", $0)] })
    return Asked(emails: emails, answers: answers)
  }

  mutating func beginBatch(_ asked: Asked) throws {
    made.beginBatch()
    answered.removeAll(keepingCapacity: true)
    for (email, people) in zip(asked.emails, try asked.answers.take()) {
      answered[email] = .some(people.first?.id)
    }
  }

  /// Nil where it was not asked.
  func person(with email: String) -> Int64?? {
    if let made = made[email] { return .some(made) }
    return answered[email]
  }

  mutating func add(_ person: Int64, for email: String) { made.add(person, for: email) }
}
