import Allocation
import Formats
import Ledger
import TestSupport
import Testing

/// Real ballots that divide: what nobody computed elsewhere is held against its definition.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct VotingDivisionTests {
  private static let files = SharedFixtures.files(below: "voting", ending: ".pb")

  @Test(arguments: files)
  func `every camp of voters gives alike to its choices that are not full`(path: String) throws {
    let vote = try SharedElection(path)
    let ballots = vote.file.ballots
    guard [.approval, .points].contains(ballots.kind) else { return }
    let requests = try vote.file.projects.map {
      try AllocationRequest(application: $0.code, requested: $0.cost)
    }
    let receipt = try Pot(vote.file.budget).divided(
      among: requests, by: AllocationParameters(rule: .slices), hearing: try Voices(ballots))
    let slices = try #require(receipt.hearing?.slices)
    #expect(
      receipt.shares.reduce(slices.unplaced) { $0 + $1.amount.minorUnits }
        == vote.file.budget.minorUnits)
    var given = [Int64](repeating: 0, count: requests.count)
    var unlike = 0
    for camp in slices.camps {
      for (choice, sum) in zip(camp.choices, camp.given) { given[choice] += sum }
      unlike += Self.unlike(camp, in: receipt) ? 1 : 0
    }
    #expect(unlike == 0)
    #expect(given == receipt.shares.map(\.amount.minorUnits))
  }

  /// Whether an open choice got other than its part beside the other open ones, by more than the cents
  /// that come and go, or a full one more than its part.
  private static func unlike(
    _ camp: VotersSlices.Camp, in receipt: AllocationReceipt
  ) -> Bool {
    let open = camp.choices.indices.filter { place in
      let share = receipt.shares[camp.choices[place]]
      return share.amount < share.request.cap
    }
    guard let first = open.first else { return false }
    // Parts per weight, compared crosswise; a cent of rounding each side.
    func part(_ place: Int) -> Double { Double(camp.given[place]) / Double(camp.weights[place]) }
    let room = 2 / Double(camp.weights[open.min { camp.weights[$0] < camp.weights[$1] }!])
    let isUneven = open.contains { abs(part($0) - part(first)) > room }
    let isOverfull = camp.choices.indices.contains { place in
      !open.contains(place) && part(place) > part(first) + room
    }
    return isUneven || isOverfull || camp.left > 0
  }
}
