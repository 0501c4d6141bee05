import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse check`: what must hold of the books, silent when it does.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check what must hold of the books; silent when all of it does.",
    discussion: """
      balances        debits equal credits, in each book and fund
      commitment      free + reserve + reserved + payable + paid + cost + refunded + held + lost
                      = cleared + returned ± moved, in each fund
      awards          reserved + payable + paid = awards − released, in each fund
      spendable-cash  banked money less debts = free + reserve + reserved + payable, in each fund
      shortfall       free money below zero has used up the reserve
      unassigned      money not yet identified is promised to nobody
      liaison         what funds owe each other sums to zero
      ratified        what was decided urgently is ratified within its term; found is
                      what is promised without that
      team            the members can do what the policy in force asks of them

      Ends with 1 and the figures where something doesn't hold. What the team can't do
      is told too, and ends with 1 only where it is asked for by name. See also caisse
      audit verify.

      Examples:
        caisse check
        caisse check commitment liaison
      """)

  @Argument(help: "Which checks; else all.")
  var names: [NamedCheck] = []

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "check")
    let findings = try session.read { view in
      try NamedCheck.findings(
        of: names.isEmpty ? NamedCheck.allCases : names, in: view, today: session.today)
    }
    let isTeamShort = try sayGaps(session)
    guard !findings.isEmpty else {
      if isTeamShort, !names.isEmpty { throw ExitCode(ExitStatus.refused.rawValue) }
      return
    }
    try session.console.list("", table(session.console.language)) { page in
      for finding in findings {
        try page.row([
          .code(finding.check.rawValue), finding.fund.map { .code($0.text) } ?? .none,
          .amount(finding.expected), .amount(finding.found),
        ])
      }
    }
    throw ExitCode(ExitStatus.refused.rawValue)
  }

  /// A team that is too small is no mistake in the books: it is said beside them.
  private func sayGaps(_ session: Session) throws -> Bool {
    guard names.isEmpty || names.contains(.team) else { return false }
    let team = try session.read { try TeamGaps(today: session.today, in: $0) }
    let gaps = GapTable(session.console)
    for gap in team.gaps { session.say("\(gaps.prefix) \(gaps.words(of: gap, team))") }
    return !team.gaps.isEmpty
  }

  private func table(_ language: Language) -> Table {
    Table(
      "findings",
      columns: [
        Column("check", .code, Term.check.text(in: language)),
        Column("fund", .code, Term.fund.text(in: language)),
        Column("expected", .amount, Term.expected.text(in: language)),
        Column("found", .amount, Term.found.text(in: language)),
      ])
  }
}

extension NamedCheck: ExpressibleByArgument {}
