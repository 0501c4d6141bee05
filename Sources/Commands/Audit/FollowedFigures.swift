import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// The figures of a fund that tell what became of money, for comparing them before and after.
struct FollowedFigures: Equatable {
  static let terms: [Term] = [.collected, .cleared, .free, .reserve, .reserved, .payable, .paid]

  let amounts: [Amount]

  private init(_ figures: Figures) {
    amounts = [
      figures.collected, figures.cleared, figures.free, figures.reserve, figures.reserved,
      figures.payable, figures.paid,
    ]
  }

  static func all(of store: SQLiteStore) throws -> [FundCode: FollowedFigures] {
    try store.read { view in
      guard let organisation = try view.first(BooksRow.self, where: []) else { return [:] }
      let clock = store.surroundings.clock
      let today = clock.day(of: clock.now(), in: organisation.timeZone)
      let reading = FiguresReading(view, through: nil, today: today)
      let funds = try view.rows(Fund.self).map(\.code)
      return try Dictionary(
        uniqueKeysWithValues: funds.map { ($0, FollowedFigures(try reading.figures(of: $0))) })
    }
  }
}
