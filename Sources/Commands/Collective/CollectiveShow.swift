import ArgumentParser
import Granting
import Ledger
import Workflows

/// `caisse collective show`.
struct CollectiveShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One collective, its payees and its applications.",
    discussion: """
      Examples:
        caisse collective show C01
        caisse collective show C01 --format json
      """)

  @Argument(help: "The collective.")
  var code: CollectiveCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "collective show")
    try session.read { view in
      let collective = try Collectives.find(code, in: view)
      let payees = try Payees.of(code, in: view)
      let applications = try view.rows(
        Application.self, where: [.equals("collective", code.text)])
      try session.console.page("Collective \(code)") { page in
        try page.figures(figures(of: collective, in: view))
        try page.table(PayeeTable.masked) { page in
          for payee in payees { try page.row(PayeeTable.row(payee, isMasked: true, in: view)) }
        }
        try page.table(ApplicationTable.table) { page in
          for application in applications { try page.row(ApplicationTable.row(application)) }
        }
      }
    }
  }

  private func figures(
    of collective: Collective, in view: some BooksView
  ) throws -> [Figure] {
    [
      Figure("code", "Code", .code(collective.code.text)),
      Figure("name", "Name", .words(try Collectives.name(of: collective, in: view))),
      Figure("legal_form", "Legal form", .code(collective.legalForm.text)),
      Figure("siret", "SIRET", .words(collective.siret)),
      Figure("rna", "RNA", .words(collective.rna)),
      Figure("contact", "Contact", .words(try Collectives.contact(of: collective, in: view))),
      Figure("region", "Region", .words(collective.region)),
      Figure("tags", "Tags", .text(collective.tags.joined(separator: ";"))),
      Figure("added_on", "Added on", .day(collective.addedOn)),
    ]
  }
}
