import ArgumentParser
import Council
import Granting
import Journal
import SQLiteStore
import Workflows

/// `caisse approval list`.
struct ApprovalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What members said, also of versions that were replaced.",
    discussion: """
      Examples:
        caisse approval list --award G12/1
        caisse approval list --format csv
      """)

  @Option(help: "Only those on this award.")
  var award: String?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "approval list")
    try session.read { view in
      let awards = try award.map { [try Awards.resolve($0, in: view)] } ?? view.rows(Award.self)
      let byID = Dictionary(uniqueKeysWithValues: awards.map { ($0.id.text, $0) })
      var conditions: [Condition] = []
      if award != nil, let one = awards.first {
        conditions.append(.equals("subject", one.id.text))
      }
      let approvals = try view.rows(Approval.self, where: conditions)
      try session.console.list(
        "Approvals", ApprovalTable.table,
        notes: NamesNotVerified.note(on: approvals).map { [$0] } ?? []
      ) { page in
        for approval in approvals {
          guard let award = byID[approval.subject] else { continue }
          try page.row(ApprovalTable.row(approval, of: award))
        }
      }
    }
  }
}
