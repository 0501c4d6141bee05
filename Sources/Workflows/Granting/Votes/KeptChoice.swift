package import Allocation
package import Granting
import Journal
import Ledger

/// A kept choice with all that its rule says of it again: the ballots are counted anew.
package struct KeptChoice {
  package let row: ChoiceRow
  package let receipt: ChoiceReceipt
  /// By their codes.
  package let applications: [String: Application]
  /// Whose ballots were counted, in their order.
  package let voters: [VoterCode]

  /// Refuses when the rule doesn't choose what was recorded again, in its order.
  package init(_ name: String, in view: some BooksView) throws {
    guard let id = ID<AllocationProposed>(name),
      let row = try view.find(ChoiceRow.self, .text(id.text))
    else { throw GrantingRefusal.unknownAllocation(name) }
    let shares = try view.rows(ShareRow.self, where: [.equals("allocation", id.text)])
    // A projection names projects in the order of their numbers, whatever was chosen.
    let ordered = shares.sorted { $0.application.number < $1.application.number }
    var applications: [Application] = []
    var locked: [Int: Amount] = [:]
    for (place, share) in ordered.enumerated() {
      guard
        let application = try view.find(Application.self, .integer(share.application.number))
      else { throw GrantingRefusal.unknownApplication(share.application.text) }
      applications.append(application)
      if share.locked.isPositive { locked[place] = share.locked }
    }
    let vote = try Votes.find(row.round, in: view)
    let election = try RoundElection(
      vote, of: applications, locked: locked, pot: row.pot, in: view
    ).election
    receipt = try election.choice(by: row.parameters)
    guard receipt.inputHash == row.input, receipt.left == row.unassigned,
      receipt.chosen.map(\.project.code)
        == shares.filter({ $0.amount.isPositive }).map(\.application.text),
      receipt.chosen.map(\.project.cost)
        == shares.filter({ $0.amount.isPositive }).map(\.amount)
    else { throw GrantingRefusal.allocationNotReproduced(name) }
    voters = try Votes.ballots(of: row.round, in: view).map(\.voter)
    self.row = row
    self.applications = Dictionary(
      uniqueKeysWithValues: applications.map { ($0.code.text, $0) })
  }
}
