import ArgumentParser
import Council
import Journal
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse member list`.
struct MemberList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the members, with their names from the people file.",
    discussion: """
      Examples:
        caisse member list
        caisse member list --format csv
        caisse member list --format allowed-signers -o allowed_signers
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: MemberListOptions

  func run() throws {
    let session = try Session.open(books, output.options, activity: "member list")
    if output.format == .allowedSigners { return try writeAllowedSigners(session) }
    let language = session.console.language
    let table = Table(
      "members",
      columns: [
        Column("member", .code, "member"),
        Column("name", .text, Term.name.text(in: language)),
        Column("roles", .text, "roles"),
        Column("enrolled_on", .day, "enrolled on"),
        Column("left_on", .day, "left on"),
      ])
    try session.read { view in
      let members = try view.rows(Member.self)
      try session.console.list("", table, notes: notes(members)) { page in
        for member in members {
          try page.row([
            .code(member.code.description),
            try MemberName.of(member, in: view).map { .text($0.name) } ?? .none,
            .text(member.roles.map(\.rawValue).joined(separator: ", ")),
            .day(member.enrolledOn), member.leftOn.map { .day($0) } ?? .none,
          ])
        }
      }
    }
  }

  private func writeAllowedSigners(_ session: Session) throws {
    let signers = try session.read { try MemberKeys.allowedSigners(in: $0) }
    try session.console.answer { output in
      for signer in signers { try output.write(signer.line + "\n") }
    }
  }

  /// What this team can't do yet: two of the committee approve what a third member proposes.
  private func notes(_ members: [Member]) -> [String] {
    let active = members.filter { $0.leftOn == nil }
    let committee = active.count { $0.roles.contains(.committee) }
    var notes: [String] = []
    if committee < 2 || active.count < 3 {
      notes.append(
        "An award needs two approvals by the committee, of others than its proposer: "
          + "three members, two of them of the committee, suffice; there are \(active.count), "
          + "\(committee) of the committee.")
    }
    if !active.contains(where: { $0.roles.contains(.treasurer) }) {
      notes.append("Nobody is treasurer: no money can be recorded.")
    }
    return notes
  }
}
