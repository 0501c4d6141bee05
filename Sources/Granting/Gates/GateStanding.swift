package import Council
package import Ledger

/// How a gate stands before one thing: what was answered last, and decided about that.
package struct GateStanding: Equatable, Sendable {
  package let subject: GateSubject
  package let gate: Gate
  package let answer: GateAnswered.Answer
  package let list: String?
  package let answeredOn: Day
  package let answeredBy: MemberCode
  package var outcome: GateDecided.Outcome?
  package var reason: GateReason?
  package var decidedOn: Day?
  package var decidedBy: MemberCode?
  /// The record that decided, whose opening holds the words.
  package var decision: Int64?
  /// The record by which it was open for the first time.
  package var firstOpen: Int64?

  package init(
    subject: GateSubject, gate: Gate, answer: GateAnswered.Answer, list: String?,
    answeredOn: Day, answeredBy: MemberCode
  ) {
    self.subject = subject
    self.gate = gate
    self.answer = answer
    self.list = list
    self.answeredOn = answeredOn
    self.answeredBy = answeredBy
  }

  package var isOpen: Bool { answer == .clear || outcome == .opened }
}
