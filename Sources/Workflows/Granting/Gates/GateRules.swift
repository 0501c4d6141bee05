import Council
import Granting

/// What gates let through.
enum GateRules {
  /// A decision may come before some answers, and not against one.
  static func requireNoneClosed(before awards: [Award], in view: some BooksView) throws {
    var asked = AskedGates(view)
    try require(
      awards.flatMap { try asked.of($0) }, in: view, isAnswerNeeded: false)
  }

  /// Money is sent through open gates only.
  static func requireOpen(before transfers: [Transfer], in view: some BooksView) throws {
    var asked = AskedGates(view)
    try require(
      transfers.flatMap { try asked.of($0.award, payout: $0.payout.code) }, in: view,
      isAnswerNeeded: true)
  }

  /// Of several refusals the first gate's, with all it stands before.
  private static func require<View>(
    _ asked: [AskedGates<View>.Asked], in view: View, isAnswerNeeded: Bool
  ) throws {
    var known: Set<AskedGates<View>.Asked> = []
    var (unanswered, closed): ([Gate: [GateSubject]], [Gate: [GateSubject]]) = ([:], [:])
    for one in asked where known.insert(one).inserted {
      guard let standing = try Gates.standing(one.gate, of: one.subject, in: view) else {
        unanswered[one.gate, default: []].append(one.subject)
        continue
      }
      if !standing.isOpen { closed[one.gate, default: []].append(one.subject) }
    }
    for gate in Gate.allCases {
      if let subjects = closed[gate] { throw GateRefusal.closed(gate, subjects) }
    }
    guard isAnswerNeeded else { return }
    for gate in Gate.allCases {
      if let subjects = unanswered[gate] { throw GateRefusal.unanswered(gate, subjects) }
    }
  }
}
