import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse entry record`.
struct EntryRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record an entry by hand.",
    discussion: """
      For what no other command records. Debits equal credits in each fund. Cash of
      a restricted or hosted fund moves only for a decision, an award or an allowed
      cost. What the entry does to the fund's free money follows from its cash and
      debts: a cost, money cleared, or income given back.

      Examples:
        caisse entry record --debit 512CC:general:100.00 --credit 706:general:100.00
        caisse entry record --day 2024-06-12 --debit 6251:urgence:38.20 \\
          --credit 53A:urgence:38.20 \\
          --cost travel --document billet.pdf
      """)

  @Option(
    help: ArgumentHelp(
      "A debit: account:fund:amount[:auxiliary]; repeatable.", valueName: "posting"))
  var debit: [PostingArgument]

  @Option(
    help: ArgumentHelp(
      "A credit: account:fund:amount[:auxiliary]; repeatable.", valueName: "posting"))
  var credit: [PostingArgument]

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var cause: CauseOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "entry record")
    let debits = try debit.map { try $0.posting(.debit, in: session.currency, for: "debit") }
    let credits = try credit.map { try $0.posting(.credit, in: session.currency, for: "credit") }
    for posting in debits where posting.amount.isNegative { throw KeepingRefusal.amountNotPositive }
    for posting in credits where posting.amount.isPositive {
      throw KeepingRefusal.amountNotPositive
    }
    let workflow = RecordEntry(
      day: day ?? session.today, postings: debits + credits, cause: try cause.cause())
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { entry in
      Said("entry of \(entry.postings.count) postings recorded", ids: [entry.id.text])
    }
  }
}
