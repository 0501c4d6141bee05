import Granting

extension AwardProposed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let seq = books.place.seq
    if version == 1 {
      var award = Award(
        code: code, id: id, allocation: allocation, beneficiary: beneficiary, fund: fund,
        sources: AwardSources(sources), amount: amount, proposer: proposer, version: version,
        proposal: seq, policy: policy,
        excess: excess, conditions: conditions, proposedOn: day)
      award.set(terms, by: seq)
      try books.tables.insert(award)
    } else {
      var award = try books.award(id)
      award.beneficiary = beneficiary
      award.fund = fund
      award.sources = AwardSources(sources)
      award.amount = amount
      award.proposer = proposer
      award.version = version
      award.proposal = seq
      award.policy = policy
      award.excess = excess
      award.conditions = conditions
      award.set(terms, by: seq)
      award.state = .proposed
      award.deferredUntil = nil
      award.poll = nil
      award.ratifyBy = nil
      award.ratification = nil
      award.ratifying = nil
      award.rank = nil
      award.expires = nil
      award.decidedOn = nil
      try books.tables.update(award)
    }
    try books.tables.insert(
      AwardVersion(
        award: id, version: version, seq: seq, fund: fund, sources: sources,
        beneficiary: beneficiary, proposer: proposer, day: day))
  }
}
