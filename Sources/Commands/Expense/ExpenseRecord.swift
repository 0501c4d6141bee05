import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse expense record`.
struct ExpenseRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a cost of a fund, an invoice, or its payment.",
    discussion: """
      A cost takes free money of its fund at once, also when it is invoiced: the
      payment then only moves cash. In a restricted or hosted fund it needs a
      decision, an award or an allowed class of cost.

      Examples:
        caisse expense record --account 6236 --fund general --amount 84.00 \\
          --payee "Imprimerie du Pont"
        caisse expense record --account 6226 --fund general --amount 600 \\
          --invoice --due 2024-07-31
        caisse expense record --pays f:7K2QZ09VXW3F5TNA --from 512CC \\
          --day 2024-07-12
      """)

  @Option(help: "The account of the expense.")
  var account: AccountCode?

  @Option(help: "The fund that bears it.")
  var fund: FundCode = .general

  @Option(help: "The amount; for a payment all that is owed unless said otherwise.")
  var amount: AmountArgument?

  @Flag(help: "It is owed and not yet paid.")
  var invoice = false

  @Option(
    help: ArgumentHelp(
      "Pay this invoiced expense: its id, or the number of its entry.", valueName: "expense"))
  var pays: String?

  @Option(
    help: ArgumentHelp(
      "The bank account or cash box it is paid from, where there are several; the supplier's account of an invoice.",
      valueName: "account"))
  var from: AccountCode?

  @Option(help: "When an invoice is due.")
  var due: Day?

  @Option(help: "Who is paid, kept in the people file only.")
  var payee: String?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var cause: CauseOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if pays != nil {
      guard account == nil, !invoice, due == nil, payee == nil else {
        throw ValidationError("A payment with --pays takes only --amount, --from and --day.")
      }
    } else {
      guard account != nil, amount != nil else {
        throw ValidationError("An expense needs --account and --amount; a payment needs --pays.")
      }
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "expense record")
    let amount = try amount?.amount(in: session.currency)
    let day = day ?? session.today
    if let pays {
      let workflow = PayExpense(expense: pays, day: day, amount: amount, account: from)
      try session.commit(writing) { view, recorder in
        try workflow.decide(view, &recorder)
      } saying: { paid in
        Said("\(paid.amount) of expense \(paid.expense.text) paid from \(paid.account)")
      }
    } else if let account, let amount {
      let workflow = RecordExpense(
        fund: fund, account: account, amount: amount, day: day, counterpart: from,
        isInvoice: invoice, dueOn: due, cause: try cause.cause(),
        payee: payee.map(NormalText.normalised))
      try session.commit(writing) { view, recorder in
        try workflow.decide(view, &recorder)
      } saying: { expense in
        Said(
          "expense of \(expense.amount) on \(expense.account) borne by fund \(expense.fund)",
          ids: [expense.id.text])
      }
    }
  }
}
