import ArgumentParser
import Giving
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse receipt show`.
struct ReceiptShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Whether tax receipts are on, and by which rulings they were.",
    discussion: """
      Examples:
        caisse receipt show
        caisse receipt show --format json
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "rights", title: "Rulings",
    columns: [
      Column("day", .day, "On since"), Column("ended_on", .day, "Off since"),
      Column("article", .code, "Article"), Column("quality", .code, "Quality"),
      Column("ruling", .code, "Ruling"), Column("ruled_on", .day, "Ruled on"),
      Column("document", .code, "Document"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "receipt show")
    try session.read { view in
      let right = try ReceiptRights.inForce(in: view)
      try session.console.page("Tax receipts") { page in
        try page.figures([Figure("receipts", "Tax receipts", .text(right == nil ? "off" : "on"))])
        try page.table(Self.table) { page in
          for right in try view.rows(ReceiptRight.self) {
            try page.row([
              .day(right.day), .day(right.endedOn), .code(right.article.rawValue),
              .code(right.quality.rawValue), .code(right.ruling), .day(right.ruledOn),
              .code(right.document.text),
            ])
          }
        }
      }
    }
  }
}
