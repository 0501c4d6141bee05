import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse entry reverse`.
struct EntryReverse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reverse", abstract: "Reverse an entry recorded by hand, in both books.",
    discussion: """
      An entry that an event made, such as a donation's, is undone with that event's
      own command.

      Examples:
        caisse entry reverse 17
        caisse entry reverse e:7K2QZ09VXW3F5TNA --reason duplicate --day 2024-06-30
      """)

  @Argument(help: "Its number in the books, or the id of its record.")
  var entry: String

  @Option(help: "correction, duplicate, refund, dispute or rejection.")
  var reason: ReversalReason = .correction

  @Option(help: "The day of the reversal; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "entry reverse")
    let workflow = ReverseEntry(name: entry, day: day ?? session.today, reason: reason)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { manual in
      Said("entry \(manual.entry) reversed", ids: [manual.id.text])
    }
  }
}
