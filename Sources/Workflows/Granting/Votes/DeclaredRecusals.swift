import Granting

/// What a member declared an interest in is off their ballot too: its marks stay on the record and don't
/// count.
extension Ballot {
  /// With what its voter has declared so far; any other voter declares on the ballot itself.
  func recusedAsDeclared(in view: some BooksView) throws -> Ballot {
    guard let member = voter.member else { return self }
    let declared = try Applications.of(round, in: view).map(\.code).filter {
      try Interests.find(member, $0, in: view)?.kind.recuses ?? false
    }
    return recused(also: declared)
  }
}

extension Projection {
  /// An interest declared after the ballot was cast, while others still may be.
  func recuseBallot(of interest: Interest, in application: Application) throws {
    let round = application.round
    guard interest.kind.recuses,
      let vote = try tables.find(Vote.self, .text(round.text)), vote.closedOn == nil,
      let ballot = try tables.find(
        Ballot.self, .text(round.text), .text(VoterCode(interest.member).text))
    else { return }
    try tables.update(ballot.recused(also: [application.code]))
  }
}
