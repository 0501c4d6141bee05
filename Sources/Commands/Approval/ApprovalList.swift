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
      What counts is told beside what does not: about an older version, taken back
      by a later answer, by a member who is out of that line, by voice at a meeting
      that nobody witnessed. Minutes are unsigned until they are countersigned. What
      members signed, for who checks it with OpenSSH, is written by caisse approval
      export.

      Examples:
        caisse approval list --award G12/1
        caisse approval list --allocation l:7K2QZ09VXW3F5TNA --member m:3
        caisse approval list --format csv
      """)

  @OptionGroup var subject: ApprovalsOfOptions

  @Option(help: "Only those of this member.")
  var member: MemberCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "approval list")
    try session.read { view in
      let awards = try subject.awards(in: view)
      var approvals: [(Approval, Award)] = []
      for (approval, award) in try Approvals.all(of: awards, in: view)
      where member == nil || approval.member == member {
        approvals.append((approval, award))
      }
      let notes = try NamesNotVerified.notes(on: approvals.map(\.0), in: view)
      let rows = ApprovalTable(on: session.today, in: view)
      try session.console.list("Approvals", rows.table, notes: notes) { page in
        for (approval, award) in approvals { try page.row(rows.row(approval, of: award)) }
      }
    }
  }
}
