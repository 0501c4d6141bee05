import ArgumentParser
import Council
import Granting
import Ledger
import Workflows

/// `caisse checklist void`.
struct ChecklistVoid: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Take back a document that was recorded by mistake.",
    discussion: """
      It is missing again from then on. The document stays among those of the books.

      Examples:
        caisse checklist void G12 --item statutes
        caisse checklist void G12 --item mandate --day 2024-07-02
      """)

  @Argument(help: "The application.")
  var application: String

  @Option(help: ArgumentHelp("Which document: \(ChecklistItem.names).", valueName: "item"))
  var item: ChecklistItem

  @Option(help: "Its day; else today.")
  var day: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "checklist void")
    let workflow = VoidChecklistItem(
      application: application, item: item, day: day ?? session.today)
    try session.commit(writing) { view, recorder in
      try workflow.decide(view, &recorder)
    } saying: { code in
      Said("\(item.rawValue) of \(code) voided: missing again")
    }
  }
}

extension ChecklistItem: ExpressibleByArgument {
  static let names = allCases.map(\.rawValue).joined(separator: ", ")
}
