package import Journal
import Keeping

/// Some of those who stand on the roll of a vote: a part of a large fact.
package struct VotersListed: Fact, Equatable {
  package static let type = "vote.voters"

  /// As many as fit a record.
  package static let mostInOne = 1_000

  package let round: RoundCode
  package let voters: [VoterCode]

  package init(round: RoundCode, voters: [VoterCode]) {
    self.round = round
    self.voters = voters
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("round", round.text)
    body.texts("voters", voters.map(\.text))
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    round = RoundCode(known: try body.string("round"))
    var voters: [VoterCode] = []
    for text in try body.texts("voters") {
      guard let voter = VoterCode(text) else { throw body.invalidValue("voters") }
      voters.append(voter)
    }
    self.voters = voters
  }
}
