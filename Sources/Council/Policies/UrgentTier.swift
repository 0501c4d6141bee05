package import Journal
import Keeping
package import Ledger

/// How the committee decides when it can't wait: by few, up to little, and ratified by all afterwards.
package struct UrgentTier: Hashable, Sendable, FactPart {
  package let ceiling: Amount
  package let approvals: Int
  package let pollHours: Int
  /// Within how many days an ordinary poll must ratify it; else the tier is closed until a new decision.
  package let ratifyDays: Int

  package init(ceiling: Amount, approvals: Int, pollHours: Int, ratifyDays: Int) {
    self.ceiling = ceiling
    self.approvals = approvals
    self.pollHours = pollHours
    self.ratifyDays = ratifyDays
  }

  package func write(to body: inout CanonicalWriter) {
    body.count("approvals", approvals)
    body.amount("ceiling", ceiling)
    body.count("poll_hours", pollHours)
    body.count("ratify_days", ratifyDays)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    approvals = try body.count("approvals")
    ceiling = try body.amount("ceiling")
    pollHours = try body.count("poll_hours")
    ratifyDays = try body.count("ratify_days")
  }
}
