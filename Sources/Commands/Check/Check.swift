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
      commitment      free + reserve + reserved + payable + paid + cost + refunded +
                      held + lost = cleared + returned ± moved + advanced, in each
                      fund
      awards          reserved + payable + paid = awards − released, in each fund
      spendable-cash  banked money less debts = free + reserve + reserved + payable
                      − advanced, in each fund
      shortfall       free money below zero has used up the reserve
      unassigned      money not yet identified is promised to nobody
      liaison         what funds owe each other sums to zero
      sendable        what is on its way from an account is there
      advances        what is promised before it clears is no more than the money on
                      its way
      guarantees      what others gave for shortfalls is within what they stand for
      reserves        a fund's reserve is what its purposes hold
      approvals       awards were approved by as many as their tier asks
      interests       who answered on an award had declared what ties them to it
      separation      who does an act doesn't check it, and who approves doesn't pay
      evidence        members who have keys sign; minutes that decided something
                      were countersigned within their term, and stand
      requests        no more is awarded than was asked, unless for a reason
      payments        payouts add up to no more than their award
      terms           what is paid of an award keeps to its instalments, and what is
                      closed was reported on, or excused from it
      vouchers        vouchers of mandated persons justify no more than they were
                      paid
      gates           money was sent through gates that were open
      checklists      money was sent when the documents that were asked were there
      warnings        what spoke against a payment had been answered
      accounts        money went to accounts that another member called back about
      remittance      the code in a transfer's text leads back to its payout
      refunds         refunds and lost disputes take no more than the donation was
      reversals       an entry that reverses another is equal and opposite to it
      causes          entries by hand on the cash of a restricted fund have a cause
      imports         an import brought as many donations as it says
      erasures        what was erased is not in the people file
      holds           whoever is held is still in the people file
      retention       what the retention policy has due is erased within 30 days
      copies          copies of the people file are destroyed within 35 days
      hosting         a hosted project that is closed holds nothing; what it paid
                      was looked at
      agreements      grants are spent within the days and the sum their funders
                      agreed
      promises        what those who give were promised is on record whole
      receipts        tax receipts are on by one ruling, whose document the books
                      have
      ratified        what was decided urgently is ratified within its term; found
                      is what is promised without that
      countersigned   where one member had a hand too many in a payment, another has
                      stood for it within its term
      team            the members can do what the policy in force asks of them

      Ends with 1 and the figures where something doesn't hold. What the team can't
      do is told too, and ends with 1 only where it is asked for by name. Which rule
      each is about, and why some need none, is in caisse help rules. See also
      caisse audit verify.

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
          .code(finding.check.rawValue), finding.subject.map { .code($0) } ?? .none,
          finding.words.map { .text($0) } ?? .none,
          finding.expected.map { .amount($0) } ?? .none,
          finding.found.map { .amount($0) } ?? .none,
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
        Column("subject", .code, Term.subject.text(in: language)),
        Column("finding", .text, Term.finding.text(in: language)),
        Column("expected", .amount, Term.expected.text(in: language)),
        Column("found", .amount, Term.found.text(in: language)),
      ])
  }
}

extension NamedCheck: ExpressibleByArgument {}
