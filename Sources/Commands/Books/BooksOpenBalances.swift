import ArgumentParser
import Formats
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse books open-balances`.
struct BooksOpenBalances: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open-balances",
    abstract: "Bring in the balances of an association that has a past, as one entry.",
    discussion: """
      The file has the columns account,fund,auxiliary,debit,credit, one side filled
      in each row. Debits equal credits in every fund, and no fund has an earlier
      entry. Cash less debts becomes free money of its fund, with what platforms
      still owe and cheques in hand; their payouts and deposits are recorded with
      caisse entry record.

      Examples:
        caisse books open-balances a-nouveaux.csv --day 2024-01-01 \\
          --document bilan-2023.pdf
        caisse books open-balances --balance 512CC:general:1000.00 \\
          --balance 102:general:-1000.00
      """)

  @Argument(help: "The file; else the balances given with --balance.")
  var file: String?

  @Option(
    help: ArgumentHelp(
      "A balance, debits positive: account:fund:amount[:auxiliary]; repeatable.",
      valueName: "balance"))
  var balance: [PostingArgument] = []

  @Option(help: "The day they are of; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (file != nil) != !balance.isEmpty else {
      throw ValidationError("Give a file of balances, or each of them with --balance.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "books open-balances")
    let workflow = OpenBalances(day: day ?? session.today, balances: try balances(session))
    try session.commit(writing, input: file.map { [$0] } ?? []) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { opened in
      Said(
        "\(opened.balances.count) balances opened on \(opened.day)", ids: [opened.id.text])
    }
  }

  private func balances(_ session: Session) throws -> [Posting] {
    guard let file else {
      return try balance.map { try $0.posting(.debit, in: session.currency, for: "balance") }
    }
    let (balances, findings) = try OpeningBalancesFile.read(
      FileBytes.read(file), named: file, currency: session.currency)
    ErrorPrinter(session.console).print(findings)
    guard let balances else { throw ExitCode(ExitStatus.inputRejected.rawValue) }
    return balances
  }
}
