import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse report receive`.
struct ReportReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Record the report on an award, a document.",
    discussion: """
      Instalments that wait for it are due from its day on. What was not spent comes
      back with caisse return record.

      Examples:
        caisse report receive G12/1 --document rapport-G12.pdf
        caisse report receive G12/1 --spent 950.00 --document rapport-G12.pdf \\
          --day 2024-11-04
      """)

  @Argument(help: "The award, such as G12/1.")
  var award: String

  @Option(help: "What it says was spent.")
  var spent: AmountArgument?

  @Option(help: "The day it came; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  private static func rest(_ award: Award, _ spent: Amount?) -> Message {
    guard let spent else { return "" }
    let unspent = Amount(
      minorUnits: award.paid.minorUnits - award.returned.minorUnits - spent.minorUnits)
    return unspent.isPositive ? ", \(unspent) of what was paid unspent" : ""
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "report receive")
    let workflow = ReceiveReport(
      award: award, spent: try spent?.amount(in: session.currency, for: "spent"),
      day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { award in
      Said(
        "report on award \(award.code) received on \(workflow.day)\(Self.rest(award, workflow.spent))"
      )
    }
  }
}
