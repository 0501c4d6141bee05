import ArgumentParser
import Keeping
import Ledger
import Workflows

/// `caisse books copy list`.
struct BooksCopyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the copies of the people file that were made.",
    discussion: """
      Copies of the books alone are not listed: they hold nobody's name. Nor are
      copies that were made by other programs, of which caisse knows nothing.

      Examples:
        caisse books copy list
        caisse books copy list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "copies",
    columns: [
      Column("copy", .code, "copy"), Column("made_on", .day, "made on"),
      Column("until", .day, "until"), Column("destroyed_on", .day, "destroyed on"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "books copy list")
    let copies = try session.read { try $0.rows(PeopleCopy.self) }
    try session.console.list("Copies", Self.table) { page in
      for copy in copies {
        try page.row([
          .code(copy.code.description), .day(copy.madeOn), .day(copy.until),
          copy.destroyedOn.map { .day($0) } ?? .none,
        ])
      }
    }
  }
}
