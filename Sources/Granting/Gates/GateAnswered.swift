package import Council
package import Journal
package import Keeping
package import Ledger

/// A member has looked, and says what a gate asks.
package struct GateAnswered: Fact, Equatable {
  package static let type = "gate.answered"

  package enum Answer: String, Sendable, CaseIterable {
    /// Nothing of what the law means.
    case clear
    /// Something of it: closed, unless the committee gives a reason to go on.
    case concerned
  }

  package let subject: GateSubject
  package let gate: Gate
  package let answer: Answer
  /// Which list was looked at, as a code.
  package let list: String?
  /// When it was looked at.
  package let day: Day
  package let document: ID<Document>?

  package init(
    subject: GateSubject, gate: Gate, answer: Answer, list: String? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.subject = subject
    self.gate = gate
    self.answer = answer
    self.list = list
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.choice("answer", answer)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("gate", gate)
    body.optionalString("list", list)
    body.part("subject", subject)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    answer = try body.choice("answer")
    day = try body.day("day")
    document = try body.optionalID("document")
    gate = try body.choice("gate")
    list = try body.optionalString("list")
    subject = try body.part("subject")
  }
}
