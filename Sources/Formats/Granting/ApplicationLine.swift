package import Allocation
package import Granting
package import Ledger

/// One row of a file of applications, read.
package struct ApplicationLine: Hashable, Sendable {
  package let reference: String
  package let collective: CollectiveCode
  /// What it is about, in the collective's words.
  package let project: String?
  package let requested: Amount
  package let minimum: Amount
  /// Nil where nothing but the request limits it.
  package let cap: Amount?
  package let score: Score?
  package let tier: Int64?
  /// Nil where the file says nothing: it was received today.
  package let received: Day?
  package let tags: [String]

  package init(
    reference: String, collective: CollectiveCode, project: String? = nil, requested: Amount,
    minimum: Amount = .zero, cap: Amount? = nil, score: Score? = nil, tier: Int64? = nil,
    received: Day? = nil, tags: [String] = []
  ) {
    self.reference = reference
    self.collective = collective
    self.project = project
    self.requested = requested
    self.minimum = minimum
    self.cap = cap
    self.score = score
    self.tier = tier
    self.received = received
    self.tags = tags
  }
}
