import Giving
package import Ledger

/// What public appeals have brought in from the beginning of the fiscal year to a day, towards the sum from which a body
/// declares them and keeps an account of their use (law of 7 August 1991, art. 3 and 4; decree
/// 2019-504: 153,000 €).
package struct PublicAppeal: Equatable, Sendable {
  package static let threshold = Amount(minorUnits: 153_000_00)

  package let year: Period
  package let collected: Amount

  package var isReached: Bool { collected > Self.threshold }

  /// From four fifths on there is time to prepare the declaration, and reason to.
  package var isNear: Bool {
    !isReached && collected.minorUnits >= Self.threshold.minorUnits / 5 * 4
  }

  /// Nil in books of another currency than the law's.
  package init?(in view: some BooksView, today: Day) throws {
    guard let books = try view.first(BooksRow.self, where: []),
      books.currency == .euro, let start = FiscalYearStart(books.fiscalYear)
    else { return nil }
    year = start.year(containing: today)
    var collected = Amount.zero
    for campaign in try view.rows(Campaign.self) {
      for sum in try view.rows(
        DonationSum.self, where: [.equals("campaign", campaign.code.text)])
      where year.contains(sum.key.day) && sum.key.day <= today {
        collected = try collected + sum.collected
      }
    }
    self.collected = collected
  }
}
