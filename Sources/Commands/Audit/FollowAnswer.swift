import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// Says what a copy took over, and what changed by it.
struct FollowAnswer {
  private let console: Console
  private let store: SQLiteStore

  init(_ console: Console, _ store: SQLiteStore) throws {
    self.console = console
    self.store = store
    let organisation = try store.read { try $0.first(BooksRow.self, where: []) }
    console.currency = organisation?.currency ?? .euro
  }

  func answer(
    _ taken: TakeOver<SQLiteBooks>.Taken, since before: [FundCode: FollowedFigures]
  ) throws {
    let after = try FollowedFigures.all(of: store)
    try console.page("What changed") { page in
      try page.table(Self.records) { page in
        for (type, count) in taken.types.sorted(by: { $0.key < $1.key }) {
          try page.row([.code(type), .count(count)])
        }
      }
      try page.table(Self.figures) { page in
        for fund in after.keys.sorted() {
          for row in Self.rows(of: fund, before[fund], after[fund]) { try page.row(row) }
        }
      }
    }
    let new = taken.size - taken.had
    console.say(
      "records taken over: \(Int(new)), after \(Int(taken.had)); in all \(Int(taken.size)), root \(taken.root.base64)"
    )
    guard taken.signed?.size != taken.size else { return }
    console.warn(
      "nobody signed the last records: \(Int(taken.size - (taken.signed?.size ?? 0)))",
      code: "not-signed")
  }

  private static func rows(
    of fund: FundCode, _ before: FollowedFigures?, _ after: FollowedFigures?
  ) -> [[Cell]] {
    let terms = FollowedFigures.terms
    let was = before?.amounts ?? terms.map { _ in .zero }
    return zip(terms, zip(was, after?.amounts ?? was)).compactMap { term, amounts in
      guard amounts.0 != amounts.1 else { return nil }
      return [.code(fund.text), .code(term.rawValue), .amount(amounts.0), .amount(amounts.1)]
    }
  }

  private static let records = Table(
    "records", title: "New records",
    columns: [Column("type", .code, "Type"), Column("records", .count, "Records")])

  private static let figures = Table(
    "figures", title: "Figures",
    columns: [
      Column("fund", .code, "Fund"), Column("figure", .code, "Figure"),
      Column("before", .amount, "Before"), Column("after", .amount, "After"),
    ])
}
