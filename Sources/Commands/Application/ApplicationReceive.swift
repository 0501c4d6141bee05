import Allocation
import ArgumentParser
import Formats
import Granting
import Journal
import Ledger
import Workflows

/// `caisse application receive`.
struct ApplicationReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Receive one application by hand.",
    discussion: """
      What it is about is kept in the people file only.

      Examples:
        caisse application receive --round 2024-06 --collective C01 \\
          --requested 6200.00
        caisse application receive --round 2024-06 --collective C02 \\
          --requested 1800 --minimum 900 \\
          --project "Maraudes de nuit"
      """)

  @Option(help: "The round it is for.")
  var round: RoundCode

  @Option(help: "The collective that applies.")
  var collective: CollectiveCode

  @Option(help: "What it asks for.")
  var requested: AmountArgument

  @Option(help: "What it is about.")
  var project: String?

  @Option(help: "The least that would be of use.")
  var minimum: AmountArgument?

  @Option(help: "The most it may get.")
  var cap: AmountArgument?

  @Option(help: "Points it comes with, such as 7.5.")
  var score: Score?

  @Option(help: "Its tier: 1, 2 …")
  var tier: Int64?

  @Option(help: "The day it was received; else today.")
  var received: Day?

  @Option(help: "Its tags, separated by semicolons.")
  var tags: String?

  @Option(help: "The outside reference, unique in its round; else its short code.")
  var reference: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let tier, tier < 1 { throw ValidationError("Tiers are 1, 2, 3 …") }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "application receive")
    let line = ApplicationLine(
      reference: reference ?? "", collective: collective,
      project: project.map(NormalForm.normalised),
      requested: try requested.amount(in: session.currency, for: "requested"),
      minimum: try minimum?.amount(in: session.currency, for: "minimum") ?? .zero,
      cap: try cap?.amount(in: session.currency, for: "cap"), score: score, tier: tier,
      received: received, tags: try CollectiveInput.tags(tags))
    let workflow = ReceiveApplication(round: round, line: line, reference: reference)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { fact in
      Said(
        "application \(fact.code) of \(fact.collective) received: \(fact.requested) requested",
        ids: [fact.code.text])
    }
  }
}
