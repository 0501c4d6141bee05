import Keeping
import Statements
import Workflows

/// What waits for somebody, one kind and account or fund a row.
struct WaitingTable {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// People read nothing of nothing; a program finds an empty list.
  func write(_ all: [Waiting], on page: Page) throws {
    if all.isEmpty, console.isForPeople { return }
    try page.table(table) { page in
      for waiting in all {
        try page.row([
          console.word(waiting.kind.waitsFor, WaitingKind.WaitsFor.text(in:)),
          console.word(waiting.kind, WaitingKind.text(in:)), .code(waiting.name),
          waiting.count.map { .count($0) } ?? .none, waiting.amount.map { .amount($0) } ?? .none,
        ])
      }
    }
  }

  private var table: Table {
    let language = console.language
    return Table(
      "waiting", title: Term.whatWaits.text(in: language),
      columns: [
        Column("waits_for", .text, Term.waitsFor.text(in: language)),
        Column("kind", .text, Term.kind.text(in: language)),
        Column("name", .code, Term.name.text(in: language)),
        Column("count", .count, Term.count.text(in: language)),
        Column("amount", .amount, Term.amount.text(in: language)),
      ])
  }
}
