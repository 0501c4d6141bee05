package import Journal
package import Keeping
package import Ledger

/// A rule's proposal for a round: how much of which pot, by what, and the hash of what went in. It
/// moves no money. Its shares are the `AllocationShares` of the same change.
package struct AllocationProposed: Fact, Equatable {
  package static let type = "allocation.proposed"

  package let id: ID<AllocationProposed>
  package let round: String
  package let fund: FundCode
  package let pot: Pot
  package let parameters: AllocationParameters
  /// SHA-256 over `InputDescription`.
  package let input: Hash
  package let unassigned: Amount
  /// How many shares there are, in all parts.
  package let count: Int64
  /// How many ballots were counted; nil where the rule counts none.
  package let ballots: Int64?
  /// SHA-256 over the leaf hashes of the parts, in order.
  package let parts: Hash
  package let day: Day
  package let document: ID<Document>?

  package init(
    of receipt: AllocationReceipt, id: ID<AllocationProposed>, round: String, fund: FundCode,
    parts: Hash, day: Day, document: ID<Document>? = nil
  ) {
    self.id = id
    self.round = round
    self.fund = fund
    pot = receipt.pot
    parameters = receipt.parameters
    input = receipt.inputHash
    unassigned = receipt.unassigned
    count = Int64(receipt.shares.count)
    ballots = receipt.hearing.map { Int64($0.voices.ballots.count) }
    self.parts = parts
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.optionalInteger("ballots", ballots)
    body.integer("count", count)
    body.day("day", day)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.id("id", id)
    body.hash("input", input)
    body.part("parameters", parameters)
    body.hash("parts", parts)
    body.part("pot", pot)
    body.string("round", round)
    body.amount("unassigned", unassigned)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    ballots = try body.optionalInteger("ballots")
    count = try body.integer("count")
    day = try body.day("day")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    id = try body.id("id")
    input = try body.hash("input")
    parameters = try body.part("parameters")
    parts = try body.hash("parts")
    pot = try body.part("pot")
    round = try body.string("round")
    unassigned = try body.amount("unassigned")
  }
}

extension AllocationProposed: Identified {
  package static let letter: Unicode.Scalar = "l"
}
