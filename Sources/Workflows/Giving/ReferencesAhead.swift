import Giving

/// Which donations of one source have the references of rows that were read ahead, asked for while the rows
/// before them are taken. What those brought is not in the answers: it is looked up.
struct ReferencesAhead {
  private let source: String
  private var recorded = Lately<Void>()

  init(source: String) {
    self.source = source
  }

  func ask(_ references: [String], _ view: some BooksView) throws -> FoundRows<Donation> {
    try view.ask(Donation.self, where: references.map { conditions($0) })
  }

  private func conditions(_ reference: String) -> [Condition] {
    DonationReferences.conditions(source: source, reference: reference)
  }

  /// The donation that stands in the way of a row with this reference.
  func taken(
    _ reference: String, among answered: [Donation], _ view: some BooksView
  ) throws -> Donation? {
    let found =
      recorded[reference] != nil
      ? try view.rows(Donation.self, where: conditions(reference)) : answered
    return try DonationReferences.taken(among: found, in: view)
  }

  mutating func add(_ reference: String) { recorded.add((), for: reference) }
  mutating func beginBatch() { recorded.beginBatch() }
}
