import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse expense list`.
struct ExpenseList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the expenses, with what of them is still owed.",
    discussion: """
      Examples:
        caisse expense list --unpaid
        caisse expense list --fund general --format csv
      """)

  @Option(help: "Only those of this fund.")
  var fund: FundCode?

  @Flag(help: "Only those that are still owed.")
  var unpaid = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "expense list")
    let language = session.console.language
    let table = Table(
      "expenses",
      columns: [
        Column("expense", .code, "expense"),
        Column("day", .day, Term.day.text(in: language)),
        Column("fund", .code, Term.fund.text(in: language)),
        Column("account", .code, Term.account.text(in: language)),
        Column("amount", .amount, Term.amount.text(in: language)),
        Column("owed", .amount, "owed"),
        Column("due", .day, "due"),
        Column("state", .code, Term.state.text(in: language)),
        Column("cause", .code, "cause"),
        Column("payee", .text, "payee"),
      ])
    try session.read { view in
      let conditions: [Condition] = fund.map { [.equals("fund", $0.text)] } ?? []
      let expenses = try view.rows(Expense.self, where: conditions)
      try session.console.list("", table) { page in
        for expense in expenses.sorted(by: { $0.seq < $1.seq }) {
          let owed = expense.state == .voided ? .zero : try expense.unpaid()
          if unpaid, owed.isZero { continue }
          try page.row([
            .code(expense.id.text), .day(expense.day), .code(expense.fund.text),
            .code(expense.account.text), .amount(expense.amount), .amount(owed),
            expense.dueOn.map { .day($0) } ?? .none, .code(expense.state.rawValue),
            expense.cause.map { .code($0.text) } ?? .none,
            try Words.text(.contact, of: expense.seq, in: view).map { .text($0) } ?? .none,
          ])
        }
      }
    }
  }
}
