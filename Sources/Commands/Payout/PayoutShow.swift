import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse payout show`.
struct PayoutShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One payout: its account, what speaks against it, gates and attempts.",
    discussion: """
      Examples:
        caisse payout show CA-G12-7K2Q
        caisse payout show CA-G12-7K2Q --format json
      """)

  @Argument(help: "The payout, such as CA-G12-7K2Q.")
  var payout: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "payout show")
    try session.read { view in
      let payout = try Payouts.resolve(payout, in: view)
      let payee = try Payouts.payee(of: payout, in: view)
      try session.console.page("Payout \(payout.code)") { page in
        try page.figures(figures(of: payout, at: session.now, in: view))
        try page.table(PayeeTable.masked) { page in
          try page.row(PayeeTable.row(payee, isMasked: true, in: view))
        }
        try page.table(WarningTable.table) { page in
          for warned in try OpenWarnings.of([payout], in: view) {
            try page.row(WarningTable.row(warned, in: view))
          }
        }
        try page.table(GateTable.table) { page in
          for gate in try GatesToPass.of(payout, in: view) {
            try page.row(GateTable.row(gate, in: view))
          }
        }
        try page.table(Self.attempts) { page in
          for attempt in try view.rows(Attempt.self, where: [.equals("payout", payout.id.text)]) {
            try page.row(row(attempt, of: payout))
          }
        }
      }
    }
  }

  private func figures(
    of payout: Payout, at now: Instant, in view: SQLiteBooks
  ) throws -> [Figure] {
    let checkers = payout.checkers.sorted().map(\.description).joined(separator: ", ")
    let coolsUntil = try Payouts.coolsUntil(payout, at: now, in: view)
    return [
      Figure("payout", "Payout", .code(payout.code.text)),
      Figure("id", "Id", .code(payout.id.text)),
      Figure("award", "Award", .code(try Payouts.award(of: payout, in: view).code.text)),
      Figure("amount", "Amount", .amount(payout.amount)),
      Figure("state", "State", .code(payout.state.rawValue)),
      Figure("held_by", "Held back by", try PayoutTable.held(payout, in: view)),
      Figure("prepared_on", "Prepared on", .day(payout.preparedOn)),
      Figure("prepared_by", "Prepared by", .code(payout.preparedBy.description)),
      Figure("checked_by", "Checked by", checkers.isEmpty ? .none : .text(checkers)),
      Figure("cools_until", "Its account cools until", coolsUntil.map { .instant($0) } ?? .none),
      Figure(
        "countersigned_by", "Countersigned by",
        payout.countersignedBy.map { .code($0.description) } ?? .none),
      Figure("document", "Document", payout.document.map { .code($0.text) } ?? .none),
    ]
  }

  private static let attempts = Table(
    "attempts", title: "Attempts",
    columns: [
      Column("attempt", .code, "Attempt"), Column("account", .code, "From"),
      Column("state", .code, "State"), Column("sent_on", .day, "Sent on"),
      Column("sent_by", .code, "Sent by"), Column("confirmed_on", .day, "Confirmed on"),
      Column("bounced_on", .day, "Bounced on"), Column("reason", .code, "Reason"),
      Column("reference", .code, "Reference"),
    ])

  private func row(_ attempt: Attempt, of payout: Payout) -> [Cell] {
    [
      .code("\(payout.code)-\(attempt.number)"), .code(attempt.account.text),
      .code(attempt.state.rawValue), .day(attempt.sentOn), .code(attempt.sentBy.description),
      .day(attempt.confirmedOn), .day(attempt.bouncedOn),
      attempt.reason.map { .code($0.rawValue) } ?? .none,
      attempt.reference.map { .code($0) } ?? .none,
    ]
  }
}
