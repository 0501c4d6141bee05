package import Allocation
package import Granting
import Journal

/// A kept allocation with all that its rule says of it again: explanations are recomputed, never stored.
package struct KeptAllocation {
  package let row: AllocationRow
  /// In the order of the shares.
  package let applications: [Application]
  /// As they stood before any ballot was heard, in the order of the shares.
  package let requests: [AllocationRequest]
  package let receipt: AllocationReceipt
  /// Whose ballots were counted, in their order; nobody's where the rule counts none.
  package let voters: [VoterCode]

  /// Refuses when the rule doesn't give the kept shares again.
  package init(_ name: String, in view: some BooksView) throws {
    guard let id = ID<AllocationProposed>(name),
      let row = try view.find(AllocationRow.self, .text(id.text))
    else { throw GrantingRefusal.unknownAllocation(name) }
    let shares = try view.rows(ShareRow.self, where: [.equals("allocation", id.text)])
    var applications: [Application] = []
    for share in shares {
      guard
        let application = try view.find(Application.self, .integer(share.application.number))
      else { throw GrantingRefusal.unknownApplication(share.application.text) }
      applications.append(application)
    }
    requests = try zip(applications, shares).map { application, share in
      try AllocationRequest(
        application, score: share.score, tier: share.tier, locked: share.locked)
    }
    let heard = try RoundVoices.counted(
      for: row.parameters, row.round, on: applications, in: view)
    receipt = try row.pot.divided(
      among: requests, by: row.parameters, hearing: heard?.voices)
    voters = heard?.voters ?? []
    guard receipt.inputHash == row.input, receipt.unassigned == row.unassigned,
      receipt.shares.map(\.amount) == shares.map(\.amount)
    else { throw GrantingRefusal.allocationNotReproduced(name) }
    self.row = row
    self.applications = applications
  }

  /// The place of the share of the application that a person names.
  package func place(of name: String, in view: some BooksView) throws -> Int {
    let application = try Applications.resolve(name, in: view)
    guard let place = applications.firstIndex(where: { $0.code == application.code }) else {
      throw GrantingRefusal.noShare(
        application: application.code.text, allocation: row.id.text)
    }
    return place
  }
}
