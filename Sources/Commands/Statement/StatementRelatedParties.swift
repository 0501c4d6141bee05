import ArgumentParser
import Council
import Granting
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement related-parties`.
struct StatementRelatedParties: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "related-parties",
    abstract: "Awards to collectives that members are tied to, with the tie.",
    discussion: """
      Who leads a collective, works or trades for it, or has family in it, as
      declared: for the report on agreements with related parties. One line for each
      tie.

      Examples:
        caisse statement related-parties --lang fr -o conventions.html
        caisse statement related-parties --from 2024-01-01 --format csv
      """)

  @Option(help: "Only awards proposed on this day or later.")
  var from: Day?

  @Option(help: "Only awards proposed until this day.")
  var through: Day?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement related-parties")
    let language = session.console.language
    func column(_ key: String, _ kind: Column.Kind, _ term: Term) -> Column {
      Column(key, kind, term.text(in: language))
    }
    let table = Table(
      "related_parties",
      columns: [
        column("award", .code, .award), column("collective", .code, .collective),
        column("member", .code, .member), column("kind", .code, .kind),
        column("declared_on", .day, .declaredOn), column("amount", .amount, .amount),
        column("paid", .amount, .paid), column("state", .code, .state),
      ])
    try session.read { view in
      try session.console.list(Term.relatedParties.text(in: language), table) { page in
        for award in try view.rows(Award.self) where isAsked(award.proposedOn) {
          for interest in try Interests.related(to: award, in: view) {
            try page.row([
              .code(award.code.text), .code(award.beneficiary.text),
              .code(interest.member.description), .code(interest.kind.rawValue),
              .day(interest.day), .amount(award.amount), .amount(award.paid),
              session.console.word(award.state, Award.State.text(in:)),
            ])
          }
        }
      }
    }
  }

  private func isAsked(_ day: Day) -> Bool {
    (from.map { day >= $0 } ?? true) && (through.map { day <= $0 } ?? true)
  }
}
