import Formats
package import Giving
package import Journal
package import Ledger

/// A donation of this file that may be the same money as one that came from elsewhere.
package struct ProbableTwin: Hashable, Sendable {
  package let reference: String
  package let amount: Amount
  package let day: Day
  package let other: ID<Donation>
  package let otherSource: String
  package let otherReference: String
  package let otherDay: Day
}

/// Looks across sources for the same cents within three days: a platform's row and a bank's, say. In one
/// source equal donations are genuine.
struct ProbableTwins {
  private struct Key: Hashable {
    let amount: Amount
    let day: Day
  }

  private static let reach = 3

  private let source: String
  private var given: [Key: [String]] = [:]
  private(set) var found: [ProbableTwin] = []
  private(set) var count = 0

  /// Nil where no donation has come from elsewhere: then there is nothing to look for.
  init?(source: String, in view: some BooksView) throws {
    let others = [Condition("source", .differs, .text(source))]
    guard try view.first(Donation.self, where: others) != nil else { return nil }
    self.source = source
  }

  /// Only a few references of one amount and day are kept: they are examples.
  mutating func add(_ donation: DonationRecorded) {
    let key = Key(amount: donation.amount, day: donation.day)
    guard given[key, default: []].count < 10 else { return }
    given[key, default: []].append(donation.reference)
  }

  /// Each donation from elsewhere is held against one of the file, the nearest in days.
  mutating func find(in view: some BooksView) throws {
    guard !given.isEmpty else { return }
    try view.forEach(
      Donation.self, where: [Condition("source", .differs, .text(source))]
    ) { other in
      if other.state != .voided { match(other) }
      return true
    }
  }

  private mutating func match(_ other: Donation) {
    for distance in 0...Self.reach {
      for offset in Set([-distance, distance]).sorted() {
        let key = Key(amount: other.amount, day: other.day.adding(days: offset))
        guard let reference = given[key]?.popLast() else { continue }
        count += 1
        guard found.count < Findings.longestList else { return }
        found.append(
          ProbableTwin(
            reference: reference, amount: other.amount, day: key.day, other: other.id,
            otherSource: other.source, otherReference: other.reference, otherDay: other.day))
        return
      }
    }
  }
}
