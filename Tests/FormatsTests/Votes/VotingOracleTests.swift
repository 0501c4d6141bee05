import Allocation
import Formats
import Ledger
import TestSupport
import Testing

/// Real elections under every rule, held against what independent programs make of them.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct VotingOracleTests {
  private let files: [ExpectedResults.File]

  init() throws {
    files = try ExpectedResults.load()
  }

  @Test func `greedy chooses what the oracle chooses, in its order`() throws {
    for file in files {
      guard let expected = file.results.greedy?.inOrder else { continue }
      let shared = try SharedElection("voting/\(file.file)")
      let options = GreedyOptions(measure: shared.election.ballots.kind.measure)
      // The oracle funds what nobody supports.
      let supported = expected.filter(shared.isSupported)
      #expect(try shared.chosen(by: .greedy(options)) == supported, "\(file.file)")
    }
  }

  @Test func `equal shares buys what the oracle buys, in its order`() throws {
    for file in files {
      guard let expected = file.results.mes?.inOrder else { continue }
      let shared = try SharedElection("voting/\(file.file)")
      #expect(try shared.chosen(by: shared.equalShares()) == expected, "\(file.file)")
    }
  }

  @Test func `phragmén buys what the oracles buy`() throws {
    var compared = 0
    for file in files {
      guard let expected = file.results.phragmen else { continue }
      let shared = try SharedElection("voting/\(file.file)")
      let chosen = try shared.chosen(by: .phragmen)
      if let sorted = expected.sorted { #expect(chosen.sorted() == sorted, "\(file.file)") }
      if let order = expected.independent { #expect(chosen == order, "\(file.file)") }
      compared += 1
    }
    #expect(compared >= 14)
  }

  @Test func `purses that grow until nothing fits buy what the oracle buys`() throws {
    try compareAddOne { file, shared in
      guard let expected = file.results.addOne?.beforeGreedy else { return }
      let rule = shared.equalShares(.add1(step: shared.one, stop: .exhaustive))
      let chosen = try shared.chosen(by: rule)
      #expect(chosen == expected, "\(file.file)")
    }
  }

  @Test func `what they leave goes to the most supported that still fit`() throws {
    try compareAddOne { file, shared in
      guard let expected = file.results.addOne?.inOrder else { return }
      let rule = shared.equalShares(.add1u(step: shared.one, stop: .exhaustive))
      let supported = expected.filter(shared.isSupported)
      let chosen = try shared.chosen(by: rule)
      #expect(chosen == supported, "\(file.file)")
    }
  }

  @Test func `purses that grow until more is spent than there is buy what the oracle buys`() throws
  {
    try compareAddOne { file, shared in
      guard let expected = file.results.addOneUntilOverspend?.inOrder else { return }
      let rule = shared.equalShares(.add1(step: shared.one, stop: .overspend))
      let chosen = try shared.chosen(by: rule)
      #expect(chosen == expected, "\(file.file)")
    }
  }

  /// Thousands of runs of the largest files are left to the benchmark, unless they are asked for.
  private func compareAddOne(
    _ compare: (ExpectedResults.File, SharedElection) throws -> Void
  ) throws {
    for file in files where file.isQuick || SharedElection.comparesAll {
      try compare(file, try SharedElection("voting/\(file.file)"))
    }
  }
}
