import ArgumentParser
import Council
import Granting
import Workflows

/// `caisse checklist show`.
struct ChecklistShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One application's checklist: documents, account and gates.",
    discussion: """
      What is missing is told with the command that records it.

      Examples:
        caisse checklist show G12
        caisse checklist show G12 --format json
      """)

  @Argument(help: "The application.")
  var application: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "checklist show")
    try session.read { view in
      let policy = try Policies.inForce(on: session.today, in: view)
      let checklist = try Checklist(
        of: Applications.resolve(application, in: view), under: policy, in: view)
      try session.console.page("Checklist of \(checklist.application.code)") { page in
        try page.table(ChecklistTable.table) { page in
          for row in ChecklistTable.rows(of: checklist, in: session) { try page.row(row) }
        }
        try page.table(ChecklistTable.commands) { page in
          for command in ChecklistGap.commands(closing: checklist.gaps) {
            try page.row([.text(command)])
          }
        }
      }
    }
  }
}
