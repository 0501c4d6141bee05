import Formats
import Giving

/// Rows that were read ahead, and what was asked about them first: which donations have their references.
struct AskedRows {
  let items: [RowsAhead.Item]
  fileprivate let donations: FoundRows<Donation>

  init(_ items: [RowsAhead.Item], _ references: ReferencesAhead, _ view: some BooksView) throws {
    self.items = items
    var asked: [String] = []
    for case .line(let line, _) in items {
      asked += line.parts.indices.map(line.reference(ofPart:))
    }
    donations = try references.ask(asked, view)
  }
}

/// The same rows when that is answered, and what was asked about them then: who gave what is new, and with what
/// words known donations came.
struct KnownRows {
  let items: [RowsAhead.Item]
  /// The donations with the reference of each part of each line, in the order of the rows.
  let donations: [[Donation]]
  let people: PeopleAhead.Asked
  private let openings: FoundRows<OpeningRow>

  init(_ asked: AskedRows, _ view: some BooksView) throws {
    items = asked.items
    donations = try asked.donations.take()
    var donors: [DonorParticulars] = []
    var part = 0
    for case .line(let line, _) in items {
      let parts = part..<part + line.parts.count
      if donations[parts].allSatisfy(\.isEmpty) {
        donors.append(DonorParticulars(name: line.name, email: line.email))
      }
      part = parts.upperBound
    }
    people = try PeopleAhead.ask(donors, view)
    openings = try view.ask(
      OpeningRow.self,
      where: donations.joined().map {
        [.equals("record", .integer($0.seq)), .equals("tag", "donor")]
      })
  }

  /// By the record of their donation.
  func openingsByRecord() throws -> [Int64: OpeningRow] {
    let found = try openings.take().joined()
    return Dictionary(found.map { ($0.record, $0) }) { first, _ in first }
  }
}

extension DonationLine {
  /// The first part has the payment's reference, the gift given with a ticket one derived from it.
  func reference(ofPart part: Int) -> String {
    part == 0 ? reference : reference + "/gift"
  }
}
