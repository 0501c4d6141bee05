import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse donor merge`.
struct DonorMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one person of two that are the same.",
    discussion: """
      Without an e-mail every row of an import is a person of its own. What the
      first gave, the second gave; the first's name and e-mail are kept only where
      the second has none.

      Examples:
        caisse donor merge p:0K2QZ09VXW3F5 camille@example.org --dry-run
        caisse donor merge p:0K2QZ09VXW3F5 camille@example.org
      """)

  @Argument(help: "Who is the same as the other, and goes.")
  var from: String

  @Argument(help: "Who remains.")
  var into: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "donor merge")
    let workflow = MergeDonors(from: from, into: into)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { person in
      Said("what \(from) gave is now of \(person.text)", ids: [person.text])
    }
    if !writing.dryRun { try session.compactPeople() }
  }
}
