import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse expense void`.
struct ExpenseVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Undo an expense recorded by mistake, with its payments.",
    discussion: """
      Examples:
        caisse expense void f:7K2QZ09VXW3F5TNA
        caisse expense void 23 --reason duplicate
      """)

  @Argument(help: "Its id, or the number of one of its entries.")
  var expense: String

  @Option(help: "correction, duplicate, refund, dispute or rejection.")
  var reason: ReversalReason = .correction

  @Option(help: "The day of the reversal; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "expense void")
    let workflow = VoidExpense(expense: expense, day: day ?? session.today, reason: reason)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { expense in
      Said("expense of \(expense.amount) voided in both books", ids: [expense.id.text])
    }
  }
}
