import ArgumentParser
import Council
import Granting
import Workflows

/// `caisse interest list`.
struct InterestList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What members declared, and who has yet to.",
    discussion: """
      Without --all, declarations that there is nothing are left out. Who has still
      to declare is told below. Members' words are shown to a member named with --as
      who has declared on the application.

      Examples:
        caisse interest list --round 2024-06
        caisse interest list --round 2024-06 --all --format csv
      """)

  @Option(help: "The round.")
  var round: RoundCode

  @Flag(help: "Also where there is nothing to declare.")
  var all = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "interest list")
    try session.read { view in
      _ = try Rounds.find(round, in: view)
      let applications = try Applications.of(round, in: view)
      var declared: [MemberCode: Int] = [:]
      var rows: [[Cell]] = []
      for application in applications {
        let interests = try view.rows(
          Interest.self, where: [.equals("application", .integer(application.code.number))])
        let reading = try PrivatePart(of: application, for: session.namedActor, in: view)
        for interest in interests {
          declared[interest.member, default: 0] += 1
          guard all || interest.kind.recuses else { continue }
          rows.append(try InterestTable.row(interest, application, reading, in: view))
        }
      }
      let missing = try Poll.committee(in: view).sorted().compactMap {
        Self.missing($0, declared[$0] ?? 0, of: applications.count)
      }
      try session.console.list("Interests", InterestTable.table, notes: missing) { page in
        for row in rows { try page.row(row) }
      }
    }
  }

  private static func missing(_ member: MemberCode, _ declared: Int, of all: Int) -> String? {
    declared == all ? nil : "\(member) has yet to declare on \(all - declared) of \(all)"
  }
}
