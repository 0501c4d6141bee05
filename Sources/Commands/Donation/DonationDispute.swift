import ArgumentParser
import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse donation dispute`.
struct DonationDispute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute", abstract: "Note that a donation is disputed, and how the dispute ends.",
    discussion: """
      Examples:
        caisse donation dispute CB-0137 --opened --fee 15.00
        caisse donation dispute CB-0137 --lost --day 2024-09-02
      """)

  enum Step: String, EnumerableFlag { case opened, won, lost }

  @Argument(help: "The donation: its reference, source:reference, or id.")
  var donation: String

  @Flag(help: "What has happened.")
  var step: Step

  @Option(help: "How much of it is disputed; else the whole.")
  var amount: AmountArgument?

  @Option(help: "What the processor bills for the case.")
  var fee: AmountArgument?

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donation dispute")
    let fee = try fee?.amount(in: session.currency, for: "fee") ?? .zero
    let amount = try amount?.amount(in: session.currency)
    let day = day ?? session.today
    try session.commit(writing) { view, recorder in
      try decide(view, &recorder, amount: amount, fee: fee, day: day)
    } saying: { id in
      Said("dispute of \(donation) \(step.rawValue)", ids: [id])
    }
  }

  private func decide(
    _ view: SQLiteBooks, _ recorder: inout Recorder<SQLiteBooks>, amount: Amount?, fee: Amount,
    day: Day
  ) throws -> String {
    switch step {
    case .opened:
      return try OpenDispute(donation, amount: amount, fee: fee, day: day)
        .decide(view, &recorder).id.text
    case .won:
      return try DecideDispute(donation, .won, fee: fee, day: day)
        .decide(view, &recorder).id.text
    case .lost:
      return try DecideDispute(donation, .lost, fee: fee, day: day)
        .decide(view, &recorder).id.text
    }
  }
}
