import GRDBSQLite
import Giving
import Workflows

/// In a large change the rows of the tables that get most of them wait on sheets, one for each table, which one
/// insert writes.
struct Sheets {
  /// In the order in which they are written: what others refer to comes first, and postings before their entry.
  enum Kind: Int, CaseIterable {
    case person, opening, posting, entry, donation, record

    init?<R: Row>(_ row: R.Type) {
      if R.self == PostingRow.self {
        self = .posting
      } else if R.self == EntryRow.self {
        self = .entry
      } else if R.self == Donation.self {
        self = .donation
      } else if R.self == OpeningRow.self {
        self = .opening
      } else if R.self == PersonRow.self {
        self = .person
      } else {
        return nil
      }
    }

    fileprivate var columns: (table: String, names: [String]) {
      switch self {
      case .person: (PersonRow.table, PersonRow.columns)
      case .opening: (OpeningRow.table, OpeningRow.columns)
      case .posting: (PostingRow.table, PostingRow.columns)
      case .entry: (EntryRow.table, EntryRow.columns)
      case .donation: (Donation.table, Donation.columns)
      case .record: ("record", ["seq", "line", "leaf"])
      }
    }

    fileprivate var isOfPeople: Bool { self == .person || self == .opening }
  }

  private let table: SheetTable
  private let inserts: [Statement?]
  private var pages: [PageOfRows]
  /// Bytes in use.
  private(set) var count = 0

  /// When every row is written.
  init(_ table: SheetTable, on connection: OpaquePointer, hasPeople: Bool) throws {
    self.table = table
    inserts = try Kind.allCases.map { kind in
      if kind.isOfPeople && !hasPeople { return nil }
      let (table, names) = kind.columns
      let values = SheetTable.columns.prefix(names.count).joined(separator: ", ")
      return try Statement(
        "INSERT OR ROLLBACK INTO \(table) (\(names.joined(separator: ", ")))"
          + " SELECT \(values) FROM \(SheetTable.name)", on: connection)
    }
    pages = Kind.allCases.map { _ in PageOfRows() }
  }

  var isEmpty: Bool { count == 0 }

  mutating func add(to kind: Kind, _ write: (inout PageOfRows) -> Void) {
    let before = pages[kind.rawValue].count
    write(&pages[kind.rawValue])
    pages[kind.rawValue].end()
    count += pages[kind.rawValue].count - before
  }

  /// All that wait; others wait on new pages from now on.
  mutating func takeAll(newPage: () -> PageOfRows) -> [Sheet] {
    var sheets: [Sheet] = []
    for (kind, insert) in inserts.enumerated() where !pages[kind].isEmpty {
      guard let insert else { preconditionFailure("people are written where there are none") }
      sheets.append(Sheet(table: table, insert: insert, page: pages[kind]))
      pages[kind] = newPage()
    }
    count = 0
    return sheets
  }
}

/// A full sheet. One thread fills it, then another writes it; they never have it at once.
struct Sheet: @unchecked Sendable {
  fileprivate let table: SheetTable
  fileprivate let insert: Statement
  let page: PageOfRows

  /// Writes its rows up to the first that is refused, and gives why that was.
  func write() -> SQLiteFailure? {
    table.page = page
    defer { table.page = nil }
    do { try insert.run() } catch { return error }
    return nil
  }
}
