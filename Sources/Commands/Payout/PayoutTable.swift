import Council
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
      Column("state", .code, "State"), Column("held_by", .text, "Held back by"),
      Column("attempt", .count, "Attempt"),
      Column("account", .code, "Account"), Column("sent_on", .day, "Sent on"),
      Column("confirmed_on", .day, "Confirmed on"), Column("bounced_on", .day, "Bounced on"),
      Column("reason", .code, "Reason"), Column("reference", .code, "Reference"),
    ])

  static func row(_ payout: Payout, in view: some BooksView) throws -> [Cell] {
    let attempt = try Payouts.currentAttempt(of: payout, in: view)
    return [
      .code(payout.code.text), .code(try Payouts.award(of: payout, in: view).code.text),
      .code(try Payouts.payee(of: payout, in: view).code.description), .amount(payout.amount),
      .code(payout.state.rawValue), try held(payout, in: view), .count(Int(payout.attempts)),
      attempt.map { .code($0.account.text) } ?? .none, .day(attempt?.sentOn),
      .day(attempt?.confirmedOn), .day(attempt?.bouncedOn),
      attempt?.reason.map { .code($0.rawValue) } ?? .none,
      attempt?.reference.map { .code($0) } ?? .none,
    ]
  }

  /// `freezes of application G12; statutes`: gates that are not open, then documents that are missing.
  static func held(_ payout: Payout, in view: some BooksView) throws -> Cell {
    guard let held = try HeldPayouts.held(payout, in: view) else { return .none }
    let gates = held.gates.map { "\($0.gate.rawValue) of \($0.subject)" }
    return .text((gates + held.missing.map(\.rawValue)).joined(separator: "; "))
  }
}
