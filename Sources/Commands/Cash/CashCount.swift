import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse cash count`.
struct CashCount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count",
    abstract: "Two members count a box: its donations are cleared, a difference is posted.",
    discussion: """
      Examples:
        caisse cash count --box 53A --amount 472.00 --by m:1,m:4
      """)

  @Option(help: "The box, where there are several.")
  var box: AccountCode?

  @Option(help: "What is in it.")
  var amount: AmountArgument

  @Option(help: ArgumentHelp("The two members who counted.", valueName: "members"))
  var by: MembersArgument

  @Option(help: "Which fund a difference is for, where the box holds several funds' money.")
  var fund: FundCode?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "cash count")
    let workflow = CountCash(
      box: box, counted: try amount.amount(in: session.currency), members: by.members,
      day: day ?? session.today, fund: fund)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { outcome in
      let fact = outcome.fact
      return Said(
        "\(fact.counted) counted in \(fact.box), \(fact.expected) expected; \(fact.count) \(fact.count == 1 ? "donation" : "donations") cleared",
        ids: [fact.clearing.text])
    }
  }
}
