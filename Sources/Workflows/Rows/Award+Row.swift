import Council
package import Granting

extension Award: Row {
  package static let table = "award"
  package static let columns = [
    "application", "number", "id", "allocation", "beneficiary", "fund", "sources", "amount",
    "proposer",
    "version", "proposal", "policy", "excess", "conditions", "proposed_on", "state",
    "terms", "terms_seq", "poll",
    "ratify_by", "ratification",
    "ratifying", "rank",
    "expires", "decided_on", "reserved_on", "reservation", "notified_on", "due_on",
    "deferred_until", "reported_on", "spent", "closed_on", "waiver", "ended_on",
    "by_agreement",
    "released", "released_on", "release_reason", "paid", "returned",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(code.application.number)
    row.integer(code.number)
    row.id(id)
    row.id(allocation)
    row.text(beneficiary.text)
    row.fund(fund)
    row.part(sources)
    row.amount(amount)
    row.optional(proposer?.number)
    row.integer(version)
    row.integer(proposal)
    row.text(policy)
    row.choice(excess)
    row.hash(conditions)
    row.day(proposedOn)
    row.choice(state)
    row.part(terms)
    row.optional(termsSeq)
    if let poll { row.part(poll) } else { row.null() }
    row.day(ratifyBy)
    row.choice(ratification)
    row.optional(ratifying)
    row.optional(rank)
    row.day(expires)
    row.day(decidedOn)
    row.day(reservedOn)
    row.optional(reservation)
    row.day(notifiedOn)
    row.day(dueOn)
    row.day(deferredUntil)
    row.day(reportedOn)
    row.amount(spent)
    row.day(closedOn)
    row.choice(waiver)
    row.day(endedOn)
    row.boolean(byAgreement)
    row.amount(released)
    row.day(releasedOn)
    row.choice(releaseReason)
    row.amount(paid)
    row.amount(returned)
  }

  package init(from row: inout some RowReader) throws {
    let application = ApplicationCode(number: try row.integer())
    let code = AwardCode(application: application, number: try row.integer())
    self.init(
      code: code, id: try row.id(), allocation: try row.optionalID(),
      beneficiary: CollectiveCode(known: try row.text()), fund: try row.fund(),
      sources: try row.part(), amount: try row.amount(),
      proposer: try row.optionalInteger().map(MemberCode.init(number:)),
      version: try row.integer(), proposal: try row.integer(), policy: try row.text(),
      excess: try row.optionalChoice(), conditions: try row.optionalHash(),
      proposedOn: try row.day())
    state = try row.choice()
    terms = try row.part()
    termsSeq = try row.optionalInteger()
    poll = try row.skipNull() ? nil : row.part()
    ratifyBy = try row.optionalDay()
    ratification = try row.optionalChoice()
    ratifying = try row.optionalInteger()
    rank = try row.optionalInteger()
    expires = try row.optionalDay()
    decidedOn = try row.optionalDay()
    reservedOn = try row.optionalDay()
    reservation = try row.optionalInteger()
    notifiedOn = try row.optionalDay()
    dueOn = try row.optionalDay()
    deferredUntil = try row.optionalDay()
    reportedOn = try row.optionalDay()
    spent = try row.optionalAmount()
    closedOn = try row.optionalDay()
    waiver = try row.optionalChoice()
    endedOn = try row.optionalDay()
    byAgreement = try row.boolean()
    released = try row.amount()
    releasedOn = try row.optionalDay()
    releaseReason = try row.optionalChoice()
    paid = try row.amount()
    returned = try row.amount()
  }
}

extension AwardVersion: Row {
  package static let table = "award_version"
  package static let columns = [
    "award", "version", "seq", "fund", "sources", "beneficiary", "proposer", "day",
    "closed",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.id(award)
    row.integer(version)
    row.integer(seq)
    row.fund(fund)
    row.part(sources)
    row.text(beneficiary.text)
    row.optional(proposer?.number)
    row.day(day)
    row.optional(closed)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      award: try row.id(), version: try row.integer(), seq: try row.integer(),
      fund: try row.fund(), sources: try row.part(),
      beneficiary: CollectiveCode(known: try row.text()),
      proposer: try row.optionalInteger().map(MemberCode.init(number:)), day: try row.day(),
      closed: try row.optionalInteger())
  }
}
