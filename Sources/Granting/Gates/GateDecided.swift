package import Council
package import Journal
package import Keeping
package import Ledger

/// A member of the committee has decided what follows where a gate found something.
package struct GateDecided: Fact, Equatable {
  package static let type = "gate.decided"

  package enum Outcome: String, Sendable, CaseIterable {
    case opened, closed
  }

  package let subject: GateSubject
  package let gate: Gate
  package let outcome: Outcome
  package let reason: GateReason
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    subject: GateSubject, gate: Gate, outcome: Outcome, reason: GateReason, words: Hash? = nil,
    day: Day, document: ID<Document>? = nil
  ) {
    self.subject = subject
    self.gate = gate
    self.outcome = outcome
    self.reason = reason
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("gate", gate)
    body.choice("outcome", outcome)
    body.choice("reason", reason)
    body.part("subject", subject)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    gate = try body.choice("gate")
    outcome = try body.choice("outcome")
    reason = try body.choice("reason")
    subject = try body.part("subject")
    words = try body.optionalHash("words")
  }
}
