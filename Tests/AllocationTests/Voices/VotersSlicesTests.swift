import Allocation
import TestSupport
import Testing

struct VotersSlicesTests {
  private func slices(_ pot: Int64, _ ballots: [[Int]], _ caps: [Int64]) -> VotersSlices {
    VotersSlices(pot, ballots: ballots, caps: caps, ranks: Array(caps.indices))
  }

  @Test func `each ballot's slice is shared by what it approves of`() {
    let result = slices(120, [[0], [0, 1], [2]], [100, 100, 100])
    #expect(result.amounts == [60, 20, 40])
    #expect(result.givers == [2, 1, 1])
    #expect(result.unplaced == 0)
  }

  @Test func `what a full one can't take flows back to the same ballots' other choices`() {
    let result = slices(120, [[0], [0, 1], [2]], [50, 100, 10])
    // Of the 60 offered to the first, 10 come back: from the first ballot there is nowhere to go.
    #expect(result.amounts[0] == 50)
    #expect(result.amounts[2] == 10)
    #expect(result.amounts[1] > 20)
    #expect(result.amounts.reduce(0, +) + result.unplaced == 120)
  }

  @Test func `money is where its voters want it, and no cent is lost`() {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<400 {
      let caps = (0..<5).map { _ in generator.amount(0...60) }
      let ballots = (0..<Int(generator.amount(0...9))).map { _ in
        (0..<5).filter { _ in generator.amount(0...2) == 0 }
      }
      let pot = generator.amount(0...200)
      let result = slices(pot, ballots, caps)
      #expect(result.amounts.reduce(0, +) + result.unplaced == pot || ballots.isEmpty)
      #expect(zip(result.amounts, caps).allSatisfy(<=))
      for request in 0..<5 where !ballots.contains(where: { $0.contains(request) }) {
        #expect(result.amounts[request] == 0)
      }
      // Nothing is left over while one of its ballots' choices has room.
      if result.unplaced > 0 {
        let full = Set((0..<5).filter { result.amounts[$0] == caps[$0] })
        #expect(ballots.contains { Set($0).isSubset(of: full) })
      }
      let shuffled = slices(pot, ballots.shuffled(using: &generator), caps)
      #expect(shuffled.amounts == result.amounts)
    }
  }
}
