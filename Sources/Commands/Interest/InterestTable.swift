import Council
import Granting
import Workflows

/// What members declared on applications, with their words for whom those are shown to.
enum InterestTable {
  static let table = Table(
    "interests", title: "Interests",
    columns: [
      Column("application", .code, "Application"), Column("collective", .code, "Collective"),
      Column("member", .code, "Member"), Column("kind", .code, "Kind"),
      Column("day", .day, "Day"), Column("words", .text, "Words"),
    ])

  static func row(
    _ interest: Interest, _ application: Application, _ reading: PrivatePart,
    in view: some BooksView
  ) throws -> [Cell] {
    [
      .code(application.code.text), .code(application.collective.text),
      .code(interest.member.description), .code(interest.kind.rawValue), .day(interest.day),
      .words(try reading.words(of: interest, in: view)),
    ]
  }
}
