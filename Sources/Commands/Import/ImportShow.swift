import ArgumentParser
import Giving
import Journal
import SQLiteStore
import Workflows

/// `caisse import show`.
struct ImportShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One import with its donations, and where they stand now.",
    discussion: """
      Examples:
        caisse import show i:7K2QZ09VXW3F5TNA
        caisse import show i:7K2QZ09VXW3F5TNA --format json
      """)

  @Argument(help: "The import's id.")
  var id: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "import show")
    let table = Table(
      "donations",
      columns: [
        Column("donation", .code, "donation"), Column("reference", .code, "reference"),
        Column("day", .day, "day"), Column("amount", .amount, "amount"),
        Column("campaign", .code, "campaign"), Column("state", .text, "state"),
      ])
    try session.read { view in
      let found = try Imports.find(id, in: view)
      try session.console.page("Import \(found.id)") { page in
        try page.figures([
          Figure("import", "import", .code(found.id.text)), Figure("day", "day", .day(found.day)),
          Figure("dialect", "dialect", .code(found.dialect)),
          Figure("imported", "imported", .count(Int(found.imported))),
          Figure("amount", "amount", .amount(found.amount)),
          Figure("undone", "undone", .flag(found.undone)),
        ])
        try page.table(table) { page in
          try Imports.forEachDonation(of: found, in: view) { donation in
            try page.row([
              .code(donation.id.text), .code(donation.reference), .day(donation.day),
              .amount(donation.amount), .code(donation.campaign.text),
              .text(donation.state.rawValue),
            ])
          }
        }
      }
    }
  }
}
