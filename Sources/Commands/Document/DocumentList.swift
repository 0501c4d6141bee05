import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse document list`.
struct DocumentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the documents, with their names from the people file.",
    discussion: """
      Examples:
        caisse document list
        caisse document list --format csv -o justificatifs.csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "document list")
    let language = session.console.language
    let table = Table(
      "documents",
      columns: [
        Column("document", .code, Term.document.text(in: language)),
        Column("day", .day, Term.day.text(in: language)),
        Column("kind", .code, Term.kind.text(in: language)),
        Column("name", .text, Term.name.text(in: language)),
        Column("seq", .count, Term.seq.text(in: language)),
        Column("copy", .text, "copy"),
      ])
    try session.read { view in
      let documents = try view.rows(Document.self).sorted { $0.seq < $1.seq }
      try session.console.list("", table) { page in
        for document in documents {
          let name = try DocumentName.of(document, in: view)
          try page.row([
            .code(document.id.text), .day(document.day), .code(document.kind.rawValue),
            name.map { .text($0.name) } ?? .none, .count(Int(document.seq)),
            .text(DocumentCopy.State(of: document, name, beside: session.files).words),
          ])
        }
      }
    }
  }
}
