import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse pledge fulfil`.
struct PledgeFulfil: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fulfil", abstract: "Say which donation fulfilled a pledge.",
    discussion: """
      Examples:
        caisse pledge fulfil j:7K2QZ09VXW3F5TNA --by V-12
      """)

  @Argument(help: "The pledge.")
  var pledge: String

  @Option(help: "The donation: its reference or id.")
  var by: String

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "pledge fulfil")
    let workflow = EndPledge(pledge, .fulfilled(by: by), day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { pledge in
      Said("pledge of \(pledge.amount) fulfilled by \(by)", ids: [pledge.id.text])
    }
  }
}
