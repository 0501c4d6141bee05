import Council
import Granting

/// Money was sent through gates that were open then.
enum GatesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    var asked = AskedGates(view)
    try view.forEach(Payout.self, where: []) { payout in
      guard let attempt = try Payouts.currentAttempt(of: payout, in: view) else { return true }
      let award = try Payouts.award(of: payout, in: view)
      for one in try asked.of(award, payout: payout.code, at: attempt.seq) {
        let standing = try Gates.standing(one.gate, of: one.subject, in: view)
        if let firstOpen = standing?.firstOpen, firstOpen < attempt.seq { continue }
        findings.append(
          NamedCheck.Finding(
            .gates, payout.code.text,
            "it was sent before the gate ‘\(one.gate.rawValue)’ of \(one.subject) was open"))
      }
      return true
    }
    return findings
  }
}
