import Granting
import Ledger

/// Vouchers show no more than was paid.
enum VouchersCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Payout.self, where: [.equals("state", Payout.State.confirmed.rawValue)]) {
      let justified = try Vouchers.justified($0, in: view)
      if justified > $0.amount {
        findings.append(
          NamedCheck.Finding(
            .vouchers, $0.code.text, "its vouchers add up to more than it", expected: $0.amount,
            found: justified))
      }
      return true
    }
    return findings
  }
}
