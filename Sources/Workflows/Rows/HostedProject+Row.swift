import Council
import Granting
import Journal
import Keeping

extension HostedProject: Row {
  package static let table = "hosted_project"
  package static let columns = [
    "fund", "kind", "collective", "proposed_on", "proposal", "state", "basis", "confirmed_by",
    "fee",
    "agreement", "agreed_on", "agreed", "closed_on", "deed",
  ]

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.choice(kind)
    row.text(collective.text)
    row.day(proposedOn)
    row.integer(proposal)
    row.choice(state)
    row.choice(agreement?.basis)
    row.optional(agreement?.confirmedBy.number)
    row.optional(agreement?.fee.hundredths)
    row.id(agreement?.document)
    row.day(agreement?.day)
    row.optional(agreement?.seq)
    row.day(closedOn)
    row.id(deed)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), kind: try row.choice(),
      collective: CollectiveCode(known: try row.text()), proposedOn: try row.day(),
      proposal: try row.integer())
    state = try row.choice()
    let basis: HostingBasis? = try row.optionalChoice()
    let member = try row.optionalInteger().map(MemberCode.init(number:))
    let fee = try row.optionalInteger().flatMap(FeeRate.init(hundredths:))
    let document: ID<Document>? = try row.optionalID()
    let (day, seq) = (try row.optionalDay(), try row.optionalInteger())
    if let basis, let member, let fee, let document, let day, let seq {
      agreement = Agreement(
        basis: basis, confirmedBy: member, fee: fee, document: document, day: day, seq: seq)
    }
    closedOn = try row.optionalDay()
    deed = try row.optionalID()
  }
}
