import Council

extension PolicyProposed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      PolicyProposal(
        policy: policy, under: under, proposer: proposer, proposal: books.place.seq,
        proposedOn: day))
  }
}

extension PolicyDecided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var proposal = try books.tables.find(PolicyProposal.self, .text(policy)) else {
      throw CouncilRefusal.unknownPolicy(policy)
    }
    proposal.decidedOn = day
    proposal.poll = poll
    proposal.decision = books.place.seq
    switch outcome {
    case .adopted: proposal.state = .adopted
    case .refused: proposal.state = .refused
    case .lapsed: proposal.state = .lapsed
    }
    try books.tables.update(proposal)
  }
}
