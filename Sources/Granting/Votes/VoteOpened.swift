import Allocation
package import Journal
package import Keeping
import Ledger

/// The voters of a round are asked. The roll, where there is one, is the `VotersListed` of the same change.
package struct VoteOpened: Fact, Equatable {
  package static let type = "vote.opened"

  package let vote: Vote
  /// How many stand on the roll.
  package let voters: Int64
  /// SHA-256 over the leaf hashes of the roll's parts; nil where nobody is listed.
  package let parts: Hash?
  package let document: ID<Document>?

  package init(vote: Vote, voters: Int64, parts: Hash?, document: ID<Document>?) {
    self.vote = vote
    self.voters = voters
    self.parts = parts
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("closes", vote.closes)
    body.day("day", vote.openedOn)
    body.optionalID("document", document)
    body.choice("kind", vote.kind)
    body.optionalInteger("most", vote.most)
    body.optionalHash("parts", parts)
    body.optionalInteger("points", vote.points)
    body.integer("proxies", vote.proxies)
    body.choice("roll", vote.roll)
    body.string("round", vote.round.text)
    body.integer("voters", voters)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let closes = try body.optionalDay("closes")
    let day = try body.day("day")
    document = try body.optionalID("document")
    let kind: BallotKind = try body.choice("kind")
    let most = try body.optionalInteger("most")
    parts = try body.optionalHash("parts")
    let points = try body.optionalInteger("points")
    let proxies = try body.integer("proxies")
    let roll: Vote.Roll = try body.choice("roll")
    let round = RoundCode(known: try body.string("round"))
    voters = try body.integer("voters")
    vote = Vote(
      round: round, kind: kind, most: most, points: points, proxies: proxies, roll: roll,
      closes: closes, openedOn: day)
  }
}
