import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse fund agreements`.
struct FundAgreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements",
    abstract: "Funders' agreements, with what came and was spent of each.",
    discussion: """
      Examples:
        caisse fund agreements
        caisse fund agreements --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund agreements")
    let language = session.console.language
    func column(_ term: Term, _ kind: Column.Kind) -> Column {
      Column(term.rawValue, kind, term.text(in: language))
    }
    let table = Table(
      "agreements",
      columns: [
        column(.fund, .code), column(.funder, .code), column(.agreed, .amount),
        column(.received, .amount), column(.spent, .amount), column(.overdue, .amount),
        column(.firstDay, .day), column(.lastDay, .day), column(.unspent, .code),
      ])
    try session.read { view in
      try session.console.list("", table) { page in
        for agreement in try view.rows(GrantAgreement.self) {
          let standing = try GrantStanding(of: agreement, on: session.today, in: view)
          let terms = agreement.terms
          try page.row([
            .code(agreement.fund.text), .code(terms.funder), .amount(terms.amount),
            .amount(standing.received), .amount(standing.spent), .amount(standing.overdue()),
            .day(terms.first), .day(terms.last),
            session.console.word(terms.unspent, GrantTerms.Unspent.text(in:)),
          ])
        }
      }
    }
  }
}
