import ArgumentParser
import Council
import Journal
import Keeping
import Ledger
import SQLiteStore
import Workflows

/// `caisse audit log`.
struct AuditLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "The journal's records: when, by whom, of what type.",
    discussion: """
      Examples:
        caisse audit log --from 2024-06-10 --through 2024-06-30
        caisse audit log --type donation. --by m:2
        caisse audit log --change 312 --format json
      """)

  @Option(help: "Only of this type, or of all that begin so.")
  var type: String?

  @Option(help: "Only in the name of this member.")
  var by: MemberCode?

  @Option(help: "Only from this day, in the books' time zone.")
  var from: Day?

  @Option(help: "Only until this day.")
  var through: Day?

  @Option(help: "Only of the change that begins with this record.")
  var change: Int64?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "records",
    columns: [
      Column("seq", .count, "Record"), Column("at", .instant, "At"), Column("by", .code, "By"),
      Column("change", .count, "Change"), Column("type", .code, "Type"),
    ])

  func run() throws {
    let session = try Session.open(books, output, activity: "audit log")
    try session.read { view in
      if let by, try view.find(Member.self, .integer(by.number)) == nil {
        throw KeepingRefusal.unknownMember(by.description)
      }
      try session.console.list("records", Self.table) { page in
        try forEachWanted(in: view, session) { line, seq in
          try page.row(cells(of: line, at: seq))
        }
      }
    }
  }

  private func forEachWanted(
    in view: some BooksView, _ session: Session, _ body: (RecordLine, Int64) throws -> Void
  ) throws {
    try view.forEachRecord(from: change ?? 0) { seq, bytes, _ in
      let line = try RecordLine(bytes)
      if let change, line.envelope.change != change { return false }
      if isWanted(line, in: session) { try body(line, seq) }
      return true
    }
  }

  private func isWanted(_ line: RecordLine, in session: Session) -> Bool {
    if let type, !line.type.hasPrefix(type) { return false }
    if let by, line.envelope.by != by.description { return false }
    guard from != nil || through != nil else { return true }
    let day = session.day(of: line.envelope.at)
    return day >= from ?? day && day <= through ?? day
  }

  private func cells(of line: RecordLine, at seq: Int64) -> [Cell] {
    let envelope = line.envelope
    return [
      .count(Int(seq)), .instant(envelope.at), .code(envelope.by),
      .count(Int(envelope.change)), .code(line.type),
    ]
  }
}
