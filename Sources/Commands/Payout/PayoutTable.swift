import Granting
import Journal
import Ledger
import Workflows

/// Payouts as lists show them, with the attempt they stand at.
enum PayoutTable {
  static let table = Table(
    "payouts", title: "Payouts",
    columns: [
      Column("payout", .code, "Payout"), Column("award", .code, "Award"),
      Column("payee", .code, "Payee"), Column("amount", .amount, "Amount"),
      Column("state", .code, "State"), Column("attempt", .count, "Attempt"),
      Column("account", .code, "Account"), Column("sent_on", .day, "Sent on"),
      Column("confirmed_on", .day, "Confirmed on"), Column("bounced_on", .day, "Bounced on"),
      Column("reason", .code, "Reason"), Column("reference", .code, "Reference"),
    ])

  static func row(_ payout: Payout, in view: some BooksView) throws -> [Cell] {
    let attempt = try Payouts.currentAttempt(of: payout, in: view)
    return [
      .code(payout.code.text), .code(try Payouts.award(of: payout, in: view).code.text),
      .code(try Payouts.payee(of: payout, in: view).code.description), .amount(payout.amount),
      .code(payout.state.rawValue), .count(Int(payout.attempts)),
      attempt.map { .code($0.account.text) } ?? .none, .day(attempt?.sentOn),
      .day(attempt?.confirmedOn), .day(attempt?.bouncedOn),
      attempt?.reason.map { .code($0.rawValue) } ?? .none,
      attempt?.reference.map { .code($0) } ?? .none,
    ]
  }
}
