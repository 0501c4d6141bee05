import Granting
import Ledger

/// What was sent and is not yet debited is in the account it leaves.
enum SendableCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    for (account, funds) in try MoneyOnItsWay.all(in: view).sorted(by: { $0.key < $1.key }) {
      for (fund, sent) in funds.sorted(by: { $0.key < $1.key }) {
        let held = try view.net(.financial, fund: fund, account: account)
        guard sent > held else { continue }
        findings.append(
          NamedCheck.Finding(
            .sendable, fund.text, "more is on its way from \(account) than it holds",
            expected: held, found: sent))
      }
    }
    return findings
  }
}
