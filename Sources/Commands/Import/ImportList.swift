import ArgumentParser
import Giving
import Journal
import SQLiteStore
import Workflows

/// `caisse import list`.
struct ImportList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every file that was taken in, with what it brought.",
    discussion: """
      Examples:
        caisse import list
        caisse import list --format csv -o imports.csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "import list")
    let table = Table(
      "imports",
      columns: [
        Column("import", .code, "import"), Column("day", .day, "day"),
        Column("dialect", .code, "dialect"), Column("source", .code, "source"),
        Column("imported", .count, "imported"), Column("amount", .amount, "amount"),
        Column("undone", .code, "undone"), Column("seq", .count, "record"),
      ])
    try session.read { view in
      // Ids are random: people look for an import by when it was.
      let imports = try view.rows(Import.self).sorted { $0.seq < $1.seq }
      try session.console.list("Imports", table) { page in
        for one in imports {
          try page.row([
            .code(one.id.text), .day(one.day), .code(one.dialect), .code(one.source),
            .count(Int(one.imported)), .amount(one.amount), .flag(one.undone),
            .count(Int(one.seq)),
          ])
        }
      }
    }
  }
}
