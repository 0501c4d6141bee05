import Keeping
import Statements
import Workflows

/// What somebody must look at, one a row.
struct AlertTable {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// People read nothing of nothing; a program finds an empty list.
  func write(_ all: [Alert], on page: Page) throws {
    if all.isEmpty, console.isForPeople { return }
    try page.table(table) { page in
      for alert in all {
        try page.row([
          console.word(alert.kind, AlertKind.text(in:)), .code(alert.name),
          alert.day.map { .day($0) } ?? .none, alert.amount.map { .amount($0) } ?? .none,
        ])
      }
    }
  }

  private var table: Table {
    let language = console.language
    return Table(
      "alerts", title: Term.alerts.text(in: language),
      columns: [
        Column("alert", .text, Term.alert.text(in: language)),
        Column("name", .code, Term.name.text(in: language)),
        Column("day", .day, Term.day.text(in: language)),
        Column("amount", .amount, Term.amount.text(in: language)),
      ])
  }
}
