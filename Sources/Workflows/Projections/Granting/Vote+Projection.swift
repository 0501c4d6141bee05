import Granting

extension VotersListed: Projecting {
  package static var isPart: Bool { true }

  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    for voter in voters { try books.tables.insert(VoterRow(round: round, code: voter)) }
  }
}

extension VoteOpened: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    if let parts { try books.takeParts(parts) }
    try books.tables.insert(vote)
  }
}

extension BallotCast: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let key = [ballot.round.text, ballot.voter.text]
    if try books.tables.find(Ballot.self, .text(key[0]), .text(key[1])) == nil {
      try books.tables.insert(ballot)
    } else {
      try books.tables.update(ballot)
    }
  }
}

extension VoteClosed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var vote = try books.tables.find(Vote.self, .text(round.text)) else {
      throw VoteRefusal.noVote(round)
    }
    vote.closedOn = day
    try books.tables.update(vote)
  }
}
