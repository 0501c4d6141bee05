import ArgumentParser
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse document add`.
struct DocumentAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a document with the books, for acts recorded before.",
    discussion: """
      The file is copied into the folder beside the books; the journal holds a
      salted hash, the people file the name. Every command that records an act takes
      --document itself: this is for papers found later.

      Examples:
        caisse document add facture-118.pdf --for entry:17
        caisse document add releve-juin.pdf --day 2024-06-30
        caisse document add ref:PV-2024-06-12 --for 214 --for 215
      """)

  @Argument(help: "The file, or ref: and the reference of a paper that is kept elsewhere.")
  var document: String

  @Option(help: "The document's own day; else today.")
  var day: Day?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The act it supports: a record's place, entry:<number>, or an id; repeatable.",
      valueName: "act"))
  var acts: [String] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard writing.document == nil else {
      throw ValidationError(
        "The document to add is the argument: --document is for other commands.")
    }
  }

  func run() throws {
    let session = try Session.open(books, output, activity: "document add")
    var writing = writing
    writing.document = document
    try session.commit(writing, documentDay: day) { view, recorder in
      let workflow = AttachDocument(
        records: try acts.map { try Acts.record(named: $0, in: view) })
      return try workflow.decide(view, &recorder, today: session.today)
    } saying: { id in
      Said(
        "document \(document) added\(acts.isEmpty ? "" : " for " + acts.joined(separator: ", "))",
        ids: [id.text])
    }
  }
}
