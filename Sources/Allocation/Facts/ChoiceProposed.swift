package import Journal
package import Keeping
package import Ledger

/// What a rule chose from the votes of a round, whole applications: an allocation by votes. It moves no
/// money. Its shares are the `AllocationShares` of the same change, those chosen first and in their order.
package struct ChoiceProposed: Fact, Equatable {
  package static let type = "allocation.chosen"

  package let id: ID<AllocationProposed>
  package let round: String
  package let fund: FundCode
  package let pot: Amount
  package let parameters: ChoiceParameters
  /// SHA-256 over `ElectionDescription`.
  package let input: Hash
  package let unassigned: Amount
  /// How many applications could be chosen, in all parts.
  package let count: Int64
  /// How many ballots were counted.
  package let ballots: Int64
  /// SHA-256 over the leaf hashes of the parts, in order.
  package let parts: Hash
  package let day: Day
  package let document: ID<Document>?

  package init(
    of receipt: ChoiceReceipt, id: ID<AllocationProposed>, round: String, fund: FundCode,
    parts: Hash, day: Day, document: ID<Document>? = nil
  ) {
    self.id = id
    self.round = round
    self.fund = fund
    pot = receipt.election.budget
    parameters = receipt.parameters
    input = receipt.inputHash
    unassigned = receipt.left
    count = Int64(receipt.election.projects.count)
    ballots = Int64(receipt.election.ballots.count)
    self.parts = parts
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("ballots", ballots)
    body.integer("count", count)
    body.day("day", day)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.id("id", id)
    body.hash("input", input)
    body.part("parameters", parameters)
    body.hash("parts", parts)
    body.amount("pot", pot)
    body.string("round", round)
    body.amount("unassigned", unassigned)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    ballots = try body.integer("ballots")
    count = try body.integer("count")
    day = try body.day("day")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    id = try body.id("id")
    input = try body.hash("input")
    parameters = try body.part("parameters")
    parts = try body.hash("parts")
    pot = try body.amount("pot")
    round = try body.string("round")
    unassigned = try body.amount("unassigned")
  }
}
