import ArgumentParser
import Council
import Ledger
import Workflows

/// `caisse meeting list`.
struct MeetingList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the meetings, and who stood for their minutes.",
    discussion: """
      The states are recorded, witnessed, overdue, countersigned and voided.

      Examples:
        caisse meeting list
        caisse meeting list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "meetings", title: "Meetings",
    columns: [
      Column("meeting", .code, "Meeting"), Column("day", .day, "Day"),
      Column("present", .count, "Present"), Column("answers", .count, "Answers"),
      Column("state", .code, "State"), Column("witnessed_by", .code, "Witnessed by"),
      Column("countersigned_by", .code, "Countersigned by"),
      Column("countersign_by", .day, "Until"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "meeting list")
    try session.read { view in
      try session.console.list("Meetings", Self.table) { page in
        for meeting in try Meetings.all(in: view) {
          try page.row([
            .code(meeting.code.description), .day(meeting.day),
            .count(meeting.present.count),
            .count(try Meetings.answers(of: meeting.code, in: view).count),
            .code(meeting.state(on: session.today).rawValue), cell(meeting.witness),
            cell(meeting.countersignature), .day(meeting.countersignBy),
          ])
        }
      }
    }
  }

  private func cell(_ attestation: Meeting.Attestation?) -> Cell {
    attestation.map { .code($0.member.description) } ?? .none
  }
}
