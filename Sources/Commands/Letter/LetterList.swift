import ArgumentParser
import Giving
import Granting
import SQLiteStore
import Statements
import Workflows

/// `caisse letter list`.
struct LetterList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The letters that were written: kind, day and code.",
    discussion: """
      Examples:
        caisse letter list --round 2024-06 --kind refusal
        caisse letter list --application G12
      """)

  @Option(help: "Only those about this application and its awards.")
  var application: String?

  @Option(help: "Only those about applications of this round.")
  var round: RoundCode?

  @Option(help: "Only those of this kind.")
  var kind: LetterKind?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "letter list")
    try session.read { view in
      var conditions: [Condition] = []
      if let kind { conditions.append(.equals("kind", kind.rawValue)) }
      if let application {
        let code = try Applications.resolve(application, in: view).code
        conditions.append(.equals("application", .integer(code.number)))
      }
      let round = try round.map {
        try Set(Applications.of(Rounds.find($0, in: view).code, in: view).map(\.code))
      }
      try session.console.list("Letters", LetterTable.table) { page in
        try view.forEach(Letter.self, where: conditions) { letter in
          if let round {
            guard let code = letter.addressee.application, round.contains(code) else { return true }
          }
          try page.row(LetterTable.row(letter))
          return true
        }
      }
    }
  }
}
