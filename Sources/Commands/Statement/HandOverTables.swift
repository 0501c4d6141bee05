import Council
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// The tables of a hand-over, each for one thing that changes hands.
struct HandOverTables {
  private let session: Session
  private var console: Console { session.console }

  init(_ session: Session) {
    self.session = session
  }

  func write(on page: Page, _ view: SQLiteBooks) throws {
    try writeMoney(on: page, view)
    try writeFunds(on: page, view)
    let waiting = try Waiting.all(in: view, today: session.today)
    try WaitingTable(console).write(waiting, on: page)
    try AlertTable(console).write(Alert.all(in: view, today: session.today), on: page)
    try writeKeys(on: page, view)
    try writeCopies(on: page, view)
  }

  private func column(_ term: Term, _ kind: Column.Kind) -> Column {
    Column(term.rawValue, kind, term.text(in: console.language))
  }

  private func writeMoney(on page: Page, _ view: SQLiteBooks) throws {
    let table = Table(
      "money", title: Term.money.text(in: console.language),
      columns: [
        column(.account, .code), column(.label, .text), column(.balance, .amount),
        column(.countedOn, .day), column(.counted, .amount),
      ])
    try page.table(table) { page in
      for place in try MoneyPlace.all(in: view) {
        let row = place.account
        try page.row([
          .code(row.account.code.text),
          .text(console.language == .french ? row.account.label : row.labelInEnglish),
          .amount(place.balance), place.countedOn.map { .day($0) } ?? .none,
          place.counted.map { .amount($0) } ?? .none,
        ])
      }
    }
  }

  private func writeFunds(on page: Page, _ view: SQLiteBooks) throws {
    let reading = FiguresReading(view, through: nil, today: session.today)
    try page.table(FiguresTable(console.language).funds) { page in
      for fund in try view.rows(Fund.self) where fund.parent == nil {
        try page.row(FiguresTable.cells(fund.code.text, reading.figures(of: fund.code)))
      }
    }
  }

  /// The log's, by which checkpoints are verified, and members', by which they sign.
  private func writeKeys(on page: Page, _ view: SQLiteBooks) throws {
    let table = Table(
      "keys", title: Term.keys.text(in: console.language),
      columns: [column(.owner, .code), column(.key, .code)])
    let log = try LogKeys.inForce(in: view)?.key?.text
    let members = try view.rows(MemberKey.self).filter { $0.revokedOn == nil }
    try page.table(table) { page in
      if let log { try page.row([.code("log"), .code(log)]) }
      for key in members {
        try page.row([.code(key.member.description), .code(key.key.fingerprint)])
      }
    }
  }

  private func writeCopies(on page: Page, _ view: SQLiteBooks) throws {
    let copies = try view.rows(PeopleCopy.self).filter { $0.destroyedOn == nil }
    if copies.isEmpty, console.isForPeople { return }
    let table = Table(
      "copies", title: Term.copies.text(in: console.language),
      columns: [column(.copy, .code), column(.until, .day)])
    try page.table(table) { page in
      for copy in copies { try page.row([.code(copy.code.description), .day(copy.until)]) }
    }
  }
}
