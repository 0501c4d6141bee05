import Council
import Keeping
import Ledger
import Statements
import Workflows

/// What may fill the shortfalls of funds, one way a row, in the policy's order.
struct ShortfallTable {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// People read nothing of nothing; a program finds an empty list.
  func write(_ all: [ShortfallStep], on page: Page) throws {
    if all.isEmpty, console.isForPeople { return }
    try page.table(table) { page in
      for step in all {
        try page.row([
          .code(step.fund.text), console.word(step.source, ShortfallSource.text(in:)),
          .amount(step.amount), .text(step.command),
        ])
      }
    }
  }

  private var table: Table {
    let language = console.language
    return Table(
      "shortfall_steps", title: Term.shortfallSteps.text(in: language),
      columns: [
        Column("fund", .code, Term.fund.text(in: language)),
        Column("source", .text, Term.shortfallSource.text(in: language)),
        Column("amount", .amount, Term.amount.text(in: language)),
        Column("command", .text, Term.command.text(in: language)),
      ])
  }
}
