import ArgumentParser
import Granting
import SQLiteStore
import Workflows

/// `caisse collective list`.
struct CollectiveList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The collectives that are known.",
    discussion: """
      Names and contacts come from the people file; where they were erased the cells
      are empty.

      Examples:
        caisse collective list
        caisse collective list --tag food --format csv
      """)

  @Option(help: "Only those with this tag.")
  var tag: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "collectives",
    columns: [
      Column("code", .code, "Code"), Column("name", .text, "Name"),
      Column("legal_form", .code, "Legal form"), Column("siret", .code, "SIRET"),
      Column("rna", .code, "RNA"), Column("contact", .text, "Contact"),
      Column("region", .text, "Region"), Column("tags", .text, "Tags"),
      Column("payees", .count, "Payees"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "collective list")
    try session.read { view in
      try session.console.list("Collectives", Self.table) { page in
        try view.forEach(Collective.self, where: []) { collective in
          if let tag, !collective.tags.contains(tag) { return true }
          try page.row(row(collective, in: view))
          return true
        }
      }
    }
  }

  private func row(_ collective: Collective, in view: some BooksView) throws -> [Cell] {
    let payees = try view.count(Payee.self, where: [.equals("collective", collective.code.text)])
    return [
      .code(collective.code.text), .words(try Collectives.name(of: collective, in: view)),
      .code(collective.legalForm.text), .code(collective.siret ?? ""),
      .code(collective.rna ?? ""), .words(try Collectives.contact(of: collective, in: view)),
      .words(collective.region), .text(collective.tags.joined(separator: ";")), .count(payees),
    ]
  }
}
