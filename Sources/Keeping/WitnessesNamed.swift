package import Journal
package import Ledger

/// Whose signatures on checkpoints the books take from here on, and whose suffice.
package struct WitnessesNamed: Fact, Equatable {
  package static let type = "witnesses.named"

  package let policy: WitnessPolicy
  package let day: Day
  package let document: ID<Document>?

  package init(policy: WitnessPolicy, day: Day, document: ID<Document>?) {
    self.policy = policy
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.texts("policy", policy.lines)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    let lines = try body.texts("policy")
    guard let policy = try? WitnessPolicy(text: lines.joined(separator: "\n")) else {
      throw body.invalidValue("policy")
    }
    self.policy = policy
  }
}
