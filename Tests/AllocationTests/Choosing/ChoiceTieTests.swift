import Allocation
import Keeping
import Ledger
import Testing

/// The order among equals is declared, used everywhere, and recorded.
struct ChoiceTieTests {
  private let poll = Poll(budget: 3, costs: [3, 3, 2], approvals: [[0, 1], [0, 1], [2], [2]])

  private func chosen(_ ties: String, _ rule: ChoiceRule = .byApprovals) throws -> [String] {
    try poll.election().choice(by: ChoiceParameters(rule: rule, ties: try #require(TieOrder(ties))))
      .chosen.map(\.project.code)
  }

  @Test func `codes decide byte by byte, or what is cheaper, or a draw`() throws {
    #expect(try chosen("code") == ["c00"])
    #expect(try chosen("cost,code") == ["c02"])
    #expect(try chosen("larger-request,code") == ["c00"])
    let drawn = try ["a", "b", "c", "d", "e", "f", "g", "h"].map { try chosen("draw:\($0)") }
    #expect(Set(drawn).count > 1)
    #expect(try chosen("draw:a") == chosen("draw:a"))
  }

  @Test func `codes are compared as bytes, not as numbers`() throws {
    var ballots = Ballots(.approval)
    ballots.append([0, 1])
    let election = try Election(
      budget: Amount(minorUnits: 1),
      projects: ["9", "10"].map { Project(code: $0, cost: Amount(minorUnits: 1)) },
      ballots: ballots)
    let receipt = try election.choice(by: ChoiceParameters(rule: .shares(.cost)))
    #expect(receipt.chosen.map(\.project.code) == ["10"])
  }

  @Test func `a receipt says what the order decided`() throws {
    let receipt = try poll.choice(.byApprovals)
    #expect(receipt.chosen[0].equals == ["c01"])
    let sentence = receipt.explanation(of: receipt.chosen[0]).sentence(
      in: .english, currency: .euro)
    #expect(sentence.contains("level with c01, by the published order"))
  }
}
