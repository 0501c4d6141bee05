import Council
import Granting
import Journal
import Ledger
import Workflows

/// Payees with their accounts, as lists show them.
enum PayeeTable {
  /// Where IBANs stand whole.
  static let whole = table("iban")
  /// Where only their ends do.
  static let masked = table("iban_ends")

  private static func table(_ iban: String) -> Table {
    Table(
      "payees", title: "Payees",
      columns: [
        Column("payee", .code, "Payee"), Column("kind", .code, "Kind"),
        Column("account_holder", .text, "Holder"), Column(iban, .code, "IBAN"),
        Column("bic", .code, "BIC"), Column("ceiling", .amount, "Ceiling"),
        Column("agreement", .code, "Agreement"), Column("state", .text, "State"),
        Column("verification", .code, "Bank's answer"),
      ])
  }

  static func row(_ payee: Payee, isMasked: Bool, in view: some BooksView) throws -> [Cell] {
    let account = try Payees.account(of: payee, in: view)
    return [
      .code(payee.code.description), .code(payee.kind.rawValue), .words(account?.holder),
      account.map { .code(isMasked ? $0.iban.masked : $0.iban.text) } ?? .none,
      account?.bic.map { .code($0.text) } ?? .none,
      payee.ceiling.map { .amount($0) } ?? .none,
      payee.agreement.map { .code($0.text) } ?? .none, .text(state(of: payee)),
      payee.verification.map { .code($0.rawValue) } ?? .none,
    ]
  }

  private static func state(of payee: Payee) -> String {
    if payee.kind == .cash { return "paid by hand" }
    let check =
      payee.checkedBy.map { "checked by \($0)" }
      ?? "\(payee.isChanged ? "changed" : "given") by \(payee.registeredBy), not checked"
    return check + words(", need not wait, say", payee.waivers)
      + words(", approved by", payee.approvers)
  }

  private static func words(_ said: String, _ members: Set<MemberCode>) -> String {
    members.isEmpty
      ? "" : "\(said) \(members.sorted().map(\.description).joined(separator: ", "))"
  }
}
