import ArgumentParser
import Giving
import Journal
import Ledger
import Workflows

/// `caisse import undo`.
struct ImportUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Undo an import: void all its donations in one change.",
    discussion: """
      Both books are then as they were before the import, and its references can be
      imported again. It is refused while some of its donations were cleared by a
      payout, given back or contested since.

      Examples:
        caisse import undo i:7K2QZ09VXW3F5TNA --dry-run
        caisse import undo i:7K2QZ09VXW3F5TNA
      """)

  @Argument(help: "The import's id: see caisse import list.")
  var id: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "import undo")
    let workflow = UndoImport(id)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder, today: session.today)
    } saying: { undone, voided in
      Said(
        "import \(undone.id.text) undone: \(voided) \(voided == 1 ? "donation" : "donations") voided",
        ids: [undone.id.text])
    }
  }
}
