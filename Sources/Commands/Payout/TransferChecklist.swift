import Council
import Granting
import Ledger
import Workflows

/// What is typed at the bank, transfer by transfer.
enum TransferChecklist {
  static let table = Table(
    "transfers",
    columns: [
      Column("payout", .code, "Text of the transfer"), Column("amount", .amount, "Amount"),
      Column("account_holder", .text, "Holder"), Column("iban", .code, "IBAN"),
      Column("bic", .code, "BIC"), Column("account", .code, "From"),
      Column("checked_by", .code, "Called back by"),
      Column("verification", .code, "Bank's answer"),
    ])

  static func row(_ sent: SendPayouts.Sent) -> [Cell] {
    let to = sent.destination
    return [
      .code(sent.code), .amount(sent.amount), .words(to?.holder),
      to.map { .code($0.iban.description) } ?? .none, to?.bic.map { .code($0.text) } ?? .none,
      .code(sent.account.text),
      sent.calledBackBy.map { .code($0.description) } ?? .none,
      sent.verification.map { .code($0.rawValue) } ?? .none,
    ]
  }

  static func total(of amount: Amount) -> [Cell] {
    [.none, .amount(amount)] + Array(repeating: .none, count: 6)
  }
}
