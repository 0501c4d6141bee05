import ArgumentParser
import Ledger
import SQLiteStore
import Workflows

/// A table of the books as programs read it: its columns and its rows, one by one.
struct ExportTable {
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case donations, entries, postings, awards, payouts, records
  }

  let table: Table
  let write: (SQLiteBooks, Page) throws -> Void

  init(
    _ name: Name, _ columns: [(String, Column.Kind)],
    write: @escaping (SQLiteBooks, Page) throws -> Void
  ) {
    table = Table(name.rawValue, columns: columns.map { Column($0.0, $0.1, $0.0) })
    self.write = write
  }

  static func named(_ name: Name, currency: Currency) -> ExportTable {
    switch name {
    case .donations: donations(currency)
    case .entries: entries
    case .postings: postings(currency)
    case .awards: awards(currency)
    case .payouts: payouts(currency)
    case .records: records
    }
  }
}

extension Cell {
  static func code(_ text: String?) -> Cell { text.map { .code($0) } ?? .none }
  static func day(_ day: Day?) -> Cell { day.map { .day($0) } ?? .none }
  static func flag(_ truth: Bool) -> Cell { .code(truth ? "yes" : "no") }
}
