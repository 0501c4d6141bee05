import Allocation
package import Journal
package import Keeping
import Ledger

/// A round has been opened: which fund's money it is for, when, and how equals are ordered.
package struct RoundOpened: Fact, Equatable {
  package static let type = "round.opened"

  package let round: Round
  package let document: ID<Document>?

  package init(round: Round, document: ID<Document>?) {
    self.round = round
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("closes", round.closes)
    body.string("code", round.code.text)
    body.day("day", round.openedOn)
    body.optionalID("document", document)
    body.string("fund", round.fund.text)
    body.day("opens", round.opens)
    body.string("ties", round.ties.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let closes = try body.optionalDay("closes")
    let code = RoundCode(known: try body.string("code"))
    let day = try body.day("day")
    document = try body.optionalID("document")
    let fund = try body.fund("fund")
    let opens = try body.optionalDay("opens")
    guard let ties = TieOrder(try body.string("ties")) else { throw body.invalidValue("ties") }
    round = Round(
      code: code, fund: fund, opens: opens, closes: closes, ties: ties,
      openedOn: day)
  }
}
