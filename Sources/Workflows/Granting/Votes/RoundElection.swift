package import Allocation
package import Granting
package import Ledger

/// The vote of a round as a rule counts it: applications are projects, at what they request.
package struct RoundElection {
  package let election: Election
  /// In the order of the projects.
  package let applications: [Application]

  /// - Parameters:
  ///   - applications: what may be chosen; marks of any other count for nothing.
  ///   - locked: what applications were awarded before, by their place.
  package init(
    _ vote: Vote, of applications: [Application], locked: [Int: Amount] = [:], pot: Amount,
    in view: some BooksView
  ) throws {
    self.applications = applications
    let places = Dictionary(
      uniqueKeysWithValues: applications.enumerated().map { ($1.code, $0) })
    var ballots = Ballots(vote.kind)
    try view.forEach(Ballot.self, where: [.equals("round", vote.round.text)]) { ballot in
      ballots.append(ballot, on: places)
      return true
    }
    election = try Election(
      budget: pot,
      projects: applications.enumerated().map { place, application in
        Project(
          code: application.code.text, cost: locked[place] ?? application.cap,
          isLocked: locked[place] != nil)
      }, ballots: vote.kind.countsThousandths ? ballots.counted(thousandths: 3) : ballots)
  }
}
