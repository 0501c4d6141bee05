import Allocation
import TestSupport
import Testing

/// Elections in which floating point or the order of ties picks other winners.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct VotingTrapTests {
  @Test(arguments: [("exact/lexico", "code"), ("exact/rec", "cost,approvals,code")])
  func `exact arithmetic and the declared order find the winners`(
    _ key: String, _ ties: String
  ) throws {
    let expected = try SharedFixtures.decode(
      "voting/traps/expected_traps.json", as: TrapFile.self)
    #expect(expected.files.count == 6)
    for (name, results) in expected.files {
      let election = try SharedElection("voting/traps/\(name)").election
      let receipt = try election.choice(
        by: ChoiceParameters(
          rule: .equalShares(EqualSharesOptions(satisfaction: .cost)),
          ties: try #require(TieOrder(ties))))
      #expect(receipt.chosen.map(\.project.code) == results[key]?.chosen, "\(name)")
    }
  }
}

/// The expectations beside the traps; other keys than those of exact runs have other shapes.
private struct TrapFile: Decodable {
  let files: [String: [String: Outcome]]

  struct Outcome: Decodable {
    let chosen: [String]

    private enum CodingKeys: String, CodingKey {
      case chosen = "selected_in_order"
    }

    init(from decoder: any Decoder) throws {
      let container = try? decoder.container(keyedBy: CodingKeys.self)
      chosen = try container?.decode([String].self, forKey: .chosen) ?? []
    }
  }
}
