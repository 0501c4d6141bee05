package import Journal
package import Keeping
import Ledger

/// A ballot has been cast; it replaces the voter's earlier one.
package struct BallotCast: Fact, Equatable {
  package static let type = "vote.cast"

  package let ballot: Ballot
  package let document: ID<Document>?

  package init(ballot: Ballot, document: ID<Document>?) {
    self.ballot = ballot
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", ballot.day)
    body.optionalID("document", document)
    body.parts("marks", ballot.marks)
    body.optionalString("proxy", ballot.proxy?.text)
    if !ballot.recused.isEmpty { body.texts("recused", ballot.recused.map(\.text)) }
    body.string("round", ballot.round.text)
    body.string("voter", ballot.voter.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let day = try body.day("day")
    document = try body.optionalID("document")
    let marks: [BallotMark] = try body.parts("marks")
    var proxy: VoterCode?
    if let text = try body.optionalString("proxy") {
      proxy = VoterCode(text)
      if proxy == nil { throw body.invalidValue("proxy") }
    }
    var recused: [ApplicationCode] = []
    for text in body.isNext("recused") ? try body.texts("recused") : [] {
      guard let code = ApplicationCode(text) else { throw body.invalidValue("recused") }
      recused.append(code)
    }
    let round = RoundCode(known: try body.string("round"))
    guard let voter = VoterCode(try body.string("voter")) else { throw body.invalidValue("voter") }
    ballot = Ballot(
      round: round, voter: voter, marks: marks, proxy: proxy, recused: recused, day: day)
  }
}
