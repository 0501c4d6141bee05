package import Council
package import Granting
import Journal

/// Payouts that can't be sent yet for what their gates and checklists lack.
package enum HeldPayouts {
  package struct Held: Sendable {
    package let payout: Payout
    package let gates: [GateToPass]
    package let missing: [ChecklistItem]
  }

  /// Nil for what nothing holds back, and for what is sent.
  package static func held(_ payout: Payout, in view: some BooksView) throws -> Held? {
    guard payout.state.canBeSent else { return nil }
    let checklist = try Checklist(before: Transfer(payout, in: view), in: view)
    let gates = checklist.gates.filter { !$0.isOpen }
    if gates.isEmpty && checklist.missing.isEmpty { return nil }
    return Held(payout: payout, gates: gates, missing: checklist.missing)
  }

  package static func all(in view: some BooksView) throws -> [Held] {
    try Payout.State.allCases.filter(\.canBeSent).flatMap { state in
      try view.rows(Payout.self, where: [.equals("state", state.rawValue)])
        .compactMap { try held($0, in: view) }
    }
  }
}
