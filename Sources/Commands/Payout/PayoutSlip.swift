import ArgumentParser
import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse payout slip`.
struct PayoutSlip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip", abstract: "The slip to print and to sign when cash is handed over.",
    discussion: """
      Signed by who receives and by who hands over, it is the document of the
      confirmation.

      Examples:
        caisse payout slip CA-G17-7K2Q --lang fr -o recu.html
        caisse payout confirm CA-G17-7K2Q --document recu-signe.pdf
      """)

  @Argument(help: "The payout, such as CA-G17-7K2Q.")
  var payout: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout slip", isPrivate: true)
    try session.read { view in
      try session.require(.payoutSlip, in: view)
      let payout = try Payouts.resolve(payout, in: view)
      let payee = try Payouts.payee(of: payout, in: view)
      guard payee.kind == .cash else { throw PayoutRefusal.notInCash(payout.code) }
      guard payout.state != .voided else {
        throw PayoutRefusal.stateForbids(payout.code, state: payout.state, act: "handed over")
      }
      try write(payout, payee, session, in: view)
    }
  }

  private func write(
    _ payout: Payout, _ payee: Payee, _ session: Session, in view: some BooksView
  ) throws {
    let language = session.console.language
    func words(_ term: Term) -> String { term.text(in: language) }
    let collective = try Collectives.find(payee.collective, in: view)
    let attempt = try Payouts.currentAttempt(of: payout, in: view)
    let code = attempt.map { "\(payout.code)-\($0.number)" } ?? payout.code.text
    try session.console.page(SlipLine.title.text(in: language)) { page in
      try page.figures([
        Figure("organisation", words(.organisation), .text(session.organisation.organisation)),
        Figure("payout", words(.payout), .code(code)),
        Figure("award", words(.award), .code(try Payouts.award(of: payout, in: view).code.text)),
        Figure("collective", words(.collective), .code(collective.code.text)),
        Figure("name", words(.name), .words(try Collectives.name(of: collective, in: view))),
        Figure("amount", words(.amount), .amount(payout.amount, session.currency)),
      ])
      for line in [SlipLine.received, .receivedBy, .handedOverBy] {
        try page.note(line.text(in: language))
      }
    }
  }
}
