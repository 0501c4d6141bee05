import ArgumentParser
import Council
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse meeting show`.
struct MeetingShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One meeting: who was there, who stood for its minutes, what was said.",
    discussion: """
      Examples:
        caisse meeting show M1
        caisse meeting show M1 --format json
      """)

  @Argument(help: "The meeting, such as M1.")
  var meeting: MeetingCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let answers = Table(
    "answers", title: "What was said",
    columns: [
      Column("subject", .code, "On"), Column("version", .count, "Version"),
      Column("member", .code, "Member"), Column("speaker", .code, "Spoken for by"),
      Column("decision", .code, "Decision"), Column("counts", .code, "Counts"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "meeting show")
    try session.read { view in
      let meeting = try Meetings.find(meeting, in: view)
      let standing = ApprovalStanding(on: session.today, in: view)
      try session.console.page("Meeting \(meeting.code)") { page in
        try page.figures(figures(of: meeting, on: session.today))
        try page.table(Self.answers) { page in
          for answer in try Meetings.answers(of: meeting.code, in: view) {
            try page.row(row(answer, standing))
          }
        }
      }
    }
  }

  private func row(
    _ answer: Approval, _ standing: ApprovalStanding<SQLiteBooks>
  ) throws -> [Cell] {
    [
      .code(try standing.name(of: answer)), .count(Int(answer.version)),
      .code(answer.member.description), answer.speaker.map { .code($0.description) } ?? .none,
      .code(answer.decision.rawValue), .code(try standing.code(of: answer)),
    ]
  }

  private func figures(of meeting: Meeting, on day: Day) -> [Figure] {
    let proxies = meeting.proxies.map { "\($0.represented)=\($0.holder)" }
    return [
      Figure("meeting", "Meeting", .code(meeting.code.description)),
      Figure("day", "Day", .day(meeting.day)),
      Figure("state", "State", .code(meeting.state(on: day).rawValue)),
      Figure(
        "present", "Present",
        .code(meeting.present.map(\.description).joined(separator: " "))),
      Figure(
        "proxies", "Spoken for",
        proxies.isEmpty ? .none : .code(proxies.joined(separator: " "))),
      Figure("minutes", "Minutes", .code(meeting.document.text)),
      Figure("recorded_by", "Recorded by", .code(meeting.recordedBy.description)),
      Figure("witnessed_by", "Witnessed by", cell(meeting.witness)),
      Figure("witnessed_on", "Witnessed on", .day(meeting.witness?.day)),
      Figure("countersign_by", "To be countersigned until", .day(meeting.countersignBy)),
      Figure("countersigned_by", "Countersigned by", cell(meeting.countersignature)),
      Figure("countersigned_on", "Countersigned on", .day(meeting.countersignature?.day)),
      Figure("voided_on", "Voided on", .day(meeting.voiding?.day)),
      Figure(
        "void_reason", "Why", meeting.voiding.map { .code($0.reason.rawValue) } ?? .none),
    ]
  }

  private func cell(_ attestation: Meeting.Attestation?) -> Cell {
    attestation.map { .code("\($0.member), \($0.isSigned ? "signed" : "by name")") } ?? .none
  }
}
