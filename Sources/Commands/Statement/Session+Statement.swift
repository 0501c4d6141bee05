import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

extension Session {
  /// A statement that is one list. As separated values it is the list alone, which is what other
  /// programs read; elsewhere it has its foot.
  func listStatement(
    _ title: String, _ table: Table, _ statement: StatementOptions, fund: FundCode? = nil,
    _ view: SQLiteBooks, rows: (Page) throws -> Void
  ) throws {
    switch console.format {
    case .csv, .tsv: try console.list(title, table, rows: rows)
    case .text, .json, .html:
      try console.page(title) { page in
        try page.table(table, rows: rows)
        try StatementFoot(session: self, statement: statement, fund: fund).write(on: page, view)
      }
    }
  }
}

extension Console {
  /// A word of the program: in the reader's language where people read, its code where programs do.
  func word<Code: RawRepresentable<String>>(
    _ code: Code, _ text: (Code) -> (Language) -> String
  ) -> Cell {
    isForPeople ? .text(text(code)(language)) : .code(code.rawValue)
  }

  /// Whether what is written is read by people rather than by programs.
  var isForPeople: Bool {
    switch format {
    case .text, .html: true
    case .csv: isSpreadsheet
    case .tsv, .json: false
    }
  }
}
