import ArgumentParser
import Council
import Granting
import Workflows

/// `caisse interest list`.
struct InterestList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What members declared, and who has yet to.",
    discussion: """
      Without --all, declarations that there is nothing are left out. Who has still to
      declare is told below.

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

  private static let table = Table(
    "interests", title: "Interests",
    columns: [
      Column("application", .code, "Application"), Column("collective", .code, "Collective"),
      Column("member", .code, "Member"), Column("kind", .code, "Kind"),
      Column("day", .day, "Day"),
    ])

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
        for interest in interests {
          declared[interest.member, default: 0] += 1
          if all || interest.kind.recuses { rows.append(row(interest, application)) }
        }
      }
      let missing = try Poll.committee(in: view).sorted().compactMap {
        Self.missing($0, declared[$0] ?? 0, of: applications.count)
      }
      try session.console.list("Interests", Self.table, notes: missing) { page in
        for row in rows { try page.row(row) }
      }
    }
  }

  private func row(_ interest: Interest, _ application: Application) -> [Cell] {
    [
      .code(application.code.text), .code(application.collective.text),
      .code(interest.member.description), .code(interest.kind.rawValue), .day(interest.day),
    ]
  }

  private static func missing(_ member: MemberCode, _ declared: Int, of all: Int) -> String? {
    declared == all ? nil : "\(member) has yet to declare on \(all - declared) of \(all)"
  }
}
