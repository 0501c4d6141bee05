import Granting
import Ledger

/// Urgent decisions are ratified within their term. Until another policy is decided: that is the
/// committee's answer.
enum RatifiedCheck {
  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    try UrgentDecisions.closing(in: view, today: today).map {
      NamedCheck.Finding(.ratified, $0.fund, expected: .zero, found: $0.amount)
    }
  }
}
