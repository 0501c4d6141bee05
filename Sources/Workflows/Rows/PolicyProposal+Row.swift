package import Council

extension PolicyProposal: Row {
  package static let table = "policy"
  package static let columns = [
    "code", "policy", "under", "proposer", "proposal", "proposed_on", "state", "decided_on",
    "poll", "decision",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(code)
    row.part(policy)
    row.text(under)
    row.optional(proposer?.number)
    row.integer(proposal)
    row.day(proposedOn)
    row.choice(state)
    row.day(decidedOn)
    if let poll { row.part(poll) } else { row.null() }
    row.optional(decision)
  }

  package init(from row: inout some RowReader) throws {
    _ = try row.text()
    self.init(
      policy: try row.part(), under: try row.text(),
      proposer: try row.optionalInteger().map(MemberCode.init(number:)),
      proposal: try row.integer(), proposedOn: try row.day())
    state = try row.choice()
    decidedOn = try row.optionalDay()
    poll = try row.skipNull() ? nil : row.part()
    decision = try row.optionalInteger()
  }
}
