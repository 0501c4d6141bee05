package import Council
package import Granting
import Ledger

/// A gate before a thing, and how it stands.
package struct GateToPass: Sendable {
  package let subject: GateSubject
  package let gate: Gate
  /// Nil while nobody has answered.
  package let standing: GateStanding?

  package var isOpen: Bool { standing?.isOpen ?? false }
}

/// Gates with how they stand, for those who look at one thing or at all.
package enum GatesToPass {
  /// Before an application: what its awards are asked, or would be by the policy of today.
  package static func of(
    _ application: Application, under policy: Policy, in view: some BooksView
  ) throws -> [GateToPass] {
    var asked = AskedGates(view)
    let awards = try Awards.of(application.code, in: view)
    var gates = try awards.flatMap { try asked.of($0) }.map { ($0.subject, $0.gate) }
    let subject = GateSubject(.application, application.code.text)
    gates += policy.gates.filter { $0.thing == .application }.map { (subject, $0.gate) }
    return try distinct(gates, in: view)
  }

  /// Before a payout.
  package static func of(_ payout: Payout, in view: some BooksView) throws -> [GateToPass] {
    var asked = AskedGates(view)
    let award = try Payouts.award(of: payout, in: view)
    return try distinct(
      asked.of(award, payout: payout.code).map { ($0.subject, $0.gate) }, in: view)
  }

  /// Before all that is before the committee, promised or under way, the closed and the unanswered;
  /// with `answered`, the open ones too.
  package static func all(
    answered: Bool = false, in view: some BooksView
  ) throws -> [GateToPass] {
    var asked = AskedGates(view)
    var gates: [(GateSubject, Gate)] = []
    for state in Award.State.allCases where state.isUnderWay {
      for award in try view.rows(Award.self, where: [.equals("state", state.rawValue)]) {
        gates += try asked.of(award).map { ($0.subject, $0.gate) }
      }
    }
    for state in Payout.State.allCases where state.canBeSent {
      for payout in try view.rows(Payout.self, where: [.equals("state", state.rawValue)]) {
        let award = try Payouts.award(of: payout, in: view)
        gates += try asked.of(award, payout: payout.code).map { ($0.subject, $0.gate) }
      }
    }
    return try distinct(gates, in: view).filter { answered || !$0.isOpen }
  }

  private static func distinct(
    _ gates: [(subject: GateSubject, gate: Gate)], in view: some BooksView
  ) throws -> [GateToPass] {
    var known: [GateSubject: Set<Gate>] = [:]
    return try gates.compactMap { subject, gate in
      guard known[subject, default: []].insert(gate).inserted else { return nil }
      return GateToPass(
        subject: subject, gate: gate, standing: try Gates.standing(gate, of: subject, in: view))
    }
  }
}
