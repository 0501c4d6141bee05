package import Allocation
package import Journal
package import Ledger

/// A collective's request for a stated amount.
package struct Application: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "g"

  package enum State: String, Sendable, CaseIterable {
    case submitted, eligible, ineligible
    case inReview = "in-review"
    case decided, withdrawn, appealed
  }

  package let code: ApplicationCode
  package let id: ID<Application>
  package let round: RoundCode
  package let collective: CollectiveCode
  /// As received: unique within its round.
  package let reference: String
  package let requested: Amount
  /// The least that would be of use; zero where none was named.
  package let minimum: Amount
  /// The most it may get; never more than was requested.
  package let cap: Amount
  /// What it came with, or what its last review gave.
  package var score: Score?
  package var tier: Int64?
  package let received: Day
  package let tags: [String]
  /// Commitment to what it is about, in the collective's words.
  package let project: Hash?
  /// The record that received it, whose opening holds those words.
  package let words: Int64
  package var state: State

  package init(
    code: ApplicationCode, id: ID<Application>, round: RoundCode, collective: CollectiveCode,
    reference: String, requested: Amount, minimum: Amount, cap: Amount, score: Score?,
    tier: Int64?, received: Day, tags: [String], project: Hash?, words: Int64,
    state: State = .submitted
  ) {
    self.code = code
    self.id = id
    self.round = round
    self.collective = collective
    self.reference = reference
    self.requested = requested
    self.minimum = minimum
    self.cap = cap
    self.score = score
    self.tier = tier
    self.received = received
    self.tags = tags
    self.project = project
    self.words = words
    self.state = state
  }
}

extension Application {
  /// Whether donors who designated their money by this name meant it: its own code, its collective's,
  /// or one of its tags.
  package func isNamed(_ name: String) -> Bool {
    code.text == name || collective.text == name || tags.contains(name)
  }
}

extension Application.State {
  /// Whether it may still get a share of its round's pot.
  package var isOpen: Bool {
    switch self {
    case .submitted, .eligible, .inReview: true
    case .ineligible, .decided, .withdrawn, .appealed: false
    }
  }
}
