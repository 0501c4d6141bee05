import Council
import Granting
import Journal
import Keeping
import Ledger
import Statements
import Workflows

/// Letters as lists show them.
enum LetterTable {
  static let table = Table(
    "letters", title: "Letters",
    columns: [
      Column("letter", .code, "Letter"), Column("day", .day, "Day"),
      Column("kind", .code, "Kind"), Column("about", .code, "About"),
      Column("count", .count, "Letters"), Column("language", .code, "Language"),
      Column("member", .code, "Member"),
    ])

  static func row(_ letter: Letter) -> [Cell] {
    var count = 1
    if case .donors(_, let many) = letter.addressee { count = Int(many) }
    return [
      .code(letter.id.text), .day(letter.day), .code(letter.kind.rawValue),
      .code(letter.addressee.text), .count(count), .code(letter.language.rawValue),
      .code(letter.member.description),
    ]
  }

  /// Those about an application, or about one award of it.
  static func write(
    about application: ApplicationCode, _ award: AwardCode? = nil, on page: Page,
    in view: some BooksView
  ) throws {
    try page.table(table) { page in
      let letters = try view.rows(
        Letter.self, where: [.equals("application", .integer(application.number))])
      for letter in letters where award == nil || letter.addressee.award == award {
        try page.row(row(letter))
      }
    }
  }
}
