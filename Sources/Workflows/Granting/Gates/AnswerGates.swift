package import Council
package import Granting
package import Ledger

/// Records what a member found who asked what gates ask.
package struct AnswerGates {
  package var gates: [Gate]
  package var selection: GateSelection
  package var answer: GateAnswered.Answer
  package var list: String?
  /// When it was looked at.
  package var day: Day

  package init(
    gates: [Gate], selection: GateSelection, answer: GateAnswered.Answer, list: String? = nil,
    day: Day
  ) {
    self.gates = gates
    self.selection = selection
    self.answer = answer
    self.list = list
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [GateSubject] {
    try recorder.require(.gateAnswer)
    let subjects = try selection.subjects(in: view)
    for subject in subjects {
      for gate in gates {
        if answer == .clear, try hasFound(gate, subject, view) {
          // Of a whole round, what was found in one application stays.
          if selection.round != nil { continue }
          throw GateRefusal.foundBefore(gate, subject)
        }
        try recorder.record(
          GateAnswered(
            subject: subject, gate: gate, answer: answer, list: list, day: day,
            document: recorder.document))
      }
    }
    return subjects
  }

  /// What was found is for the committee to decide about, and not to be answered away.
  private func hasFound(
    _ gate: Gate, _ subject: GateSubject, _ view: some BooksView
  ) throws -> Bool {
    try Gates.standing(gate, of: subject, in: view)?.answer == .concerned
  }
}
