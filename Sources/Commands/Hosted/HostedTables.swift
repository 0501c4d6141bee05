import Council
import Granting
import Journal
import Ledger
import Workflows

/// Hosted projects as pages show them.
enum HostedTables {
  static func figures(of project: HostedProject, _ words: HostedWords) -> [Figure] {
    let agreement = project.agreement
    return [
      Figure("fund", "Fund", .code(project.fund.text)),
      Figure("collective", "Collective", .code(project.collective.text)),
      Figure("kind", "Kind", .code(project.kind.rawValue)),
      Figure("state", "State", .code(project.state.rawValue)),
      Figure("proposed_on", "Proposed on", .day(project.proposedOn)),
      Figure("purpose", "What it is for", .words(words.purpose)),
      Figure("agreed_on", "Agreed on", .day(agreement?.day)),
      Figure("agreement", "Agreement", agreement.map { .code($0.document.text) } ?? .none),
      Figure("basis", "Legal basis", agreement.map { .code($0.basis.rawValue) } ?? .none),
      Figure(
        "confirmed_by", "Confirmed by",
        agreement.map { .code($0.confirmedBy.description) } ?? .none),
      Figure("fee", "Fee, %", agreement.map { .code($0.fee.description) } ?? .none),
      Figure("requesters", "Who may ask", .words(words.requesters)),
      Figure("devolution", "Where the rest goes", .words(words.devolution)),
      Figure("closed_on", "Closed on", .day(project.closedOn)),
      Figure("deed", "Deed", project.deed.map { .code($0.text) } ?? .none),
    ]
  }

  private static let payments = Table(
    "payments", title: "Payments",
    columns: [
      Column("payment", .code, "Payment"), Column("asked_on", .day, "Asked on"),
      Column("purpose", .code, "For"), Column("amount", .amount, "Amount"),
      Column("checked_by", .code, "Checked by"), Column("paid_on", .day, "Paid on"),
      Column("account", .code, "Account"), Column("voided_on", .day, "Voided on"),
    ])

  static func writePayments(
    of project: HostedProject, on page: Page, in view: some BooksView
  ) throws {
    try page.table(payments) { page in
      let made = try view.rows(
        HostingPayment.self, where: [.equals("fund", project.fund.text)])
      for payment in made {
        try page.row([
          .code(payment.id.text), .day(payment.askedOn), .code(payment.purpose.rawValue),
          .amount(payment.amount),
          .code(payment.checkers.sorted().map(\.description).joined(separator: " ")),
          .day(payment.paid?.day), payment.paid.map { .code($0.account.text) } ?? .none,
          .day(payment.voidedOn),
        ])
      }
    }
  }
}
