package import Council
package import Granting
import Journal
package import Ledger

/// Records what the committee decides where a gate found something: another member than the one who did.
package struct DecideGate {
  package var gate: Gate
  package var selection: GateSelection
  package var outcome: GateDecided.Outcome
  package var reason: GateReason
  package var words: String?
  package var day: Day

  package init(
    gate: Gate, selection: GateSelection, outcome: GateDecided.Outcome, reason: GateReason,
    words: String? = nil, day: Day
  ) {
    self.gate = gate
    self.selection = selection
    self.outcome = outcome
    self.reason = reason
    self.words = words
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [GateSubject] {
    try recorder.require(.gateDecide)
    guard reason != .other || words != nil else { throw WarningRefusal.wordsMissing }
    let subjects = try selection.subjects(in: view)
    for subject in subjects {
      guard let standing = try Gates.standing(gate, of: subject, in: view),
        standing.answer == .concerned
      else { throw GateRefusal.nothingFound(gate, subject) }
      guard standing.answeredBy != recorder.actor else {
        throw GateRefusal.ownAnswer(recorder.actor, gate, subject)
      }
      try recorder.record(
        GateDecided(
          subject: subject, gate: gate, outcome: outcome, reason: reason,
          words: try recorder.commit(words: words, tag: .reason), day: day,
          document: recorder.document))
    }
    return subjects
  }
}
