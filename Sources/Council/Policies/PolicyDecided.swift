package import Journal
package import Keeping
package import Ledger

/// The poll on a policy is closed, with its count.
package struct PolicyDecided: Fact, Equatable {
  package static let type = "policy.decided"

  package enum Outcome: String, Sendable, CaseIterable {
    case adopted, refused, lapsed
  }

  package let policy: String
  package let outcome: Outcome
  /// Nil for the policy that books begin with: nobody was asked.
  package let poll: PollCount?
  package let day: Day
  package let document: ID<Document>?

  package init(
    policy: String, outcome: Outcome, poll: PollCount?, day: Day, document: ID<Document>?
  ) {
    self.policy = policy
    self.outcome = outcome
    self.poll = poll
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("outcome", outcome)
    body.string("policy", policy)
    body.optionalPart("poll", poll)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    outcome = try body.choice("outcome")
    policy = try body.string("policy")
    poll = try body.optionalPart("poll")
  }
}
