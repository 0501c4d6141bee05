import Allocation
import TestSupport
import Testing

struct VotersSlicesTests {
  private func slices(
    _ pot: Int64, _ ballots: [[Int]], _ caps: [Int64], locked: [Int64]? = nil, ranks: [Int]? = nil
  ) -> VotersSlices {
    var marks = Ballots(.approval)
    for ballot in ballots { marks.append(ballot) }
    return VotersSlices(
      pot, ballots: marks, caps: caps, locked: locked ?? caps.map { _ in 0 },
      ranks: ranks ?? Array(caps.indices))
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
      let ballots = (0..<Int(generator.amount(1...9))).map { _ in
        (0..<5).filter { _ in generator.amount(0...2) == 0 }
      }
      let pot = generator.amount(0...200)
      let result = slices(pot, ballots, caps)
      #expect(result.amounts.reduce(0, +) + result.unplaced == pot)
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

  @Test func `points share a slice by their parts`() {
    var marks = Ballots(.points)
    marks.append([(project: 0, weight: 7000), (project: 1, weight: 3000)])
    marks.append([(project: 1, weight: 500)])
    let result = VotersSlices(
      200, ballots: marks, caps: [100, 200], locked: [0, 0], ranks: [0, 1])
    #expect(result.amounts == [70, 130])
  }

  @Test
  func `what was awarded stays, its supporters pay it first, and others only what they can't`() {
    let result = slices(120, [[0, 1], [0, 1], [2]], [100, 100, 100], locked: [60, 0, 0])
    // Both ballots would have given the first 40: the 20 more come from the second.
    #expect(result.amounts == [60, 20, 40])
    let others = slices(120, [[0], [1], [1]], [100, 100, 100], locked: [60, 0, 0])
    #expect(others.amounts == [60, 60, 0])
    #expect(others.camps.map(\.others) == [0, 20])
  }

  @Test func `the same ballots in other words of the same order give the same`() {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<200 {
      let caps = (0..<4).map { _ in generator.amount(0...60) }
      let ballots = (0..<6).map { _ in (0..<4).filter { _ in generator.amount(0...1) == 0 } }
      let result = slices(199, ballots, caps)
      // Requests turned about, with the order of ties among them.
      let turned = slices(
        199, ballots.map { $0.map { 3 - $0 } }, caps.reversed(), ranks: [3, 2, 1, 0])
      #expect(turned.amounts.reversed() == result.amounts)
    }
  }

  @Test func `what camps gave adds up to what was got, and a ballot knows its own`() {
    let result = slices(100, [[0, 1], [0, 1], [1], []], [30, 100])
    for request in 0..<2 {
      let given = result.camps.reduce(Int64(0)) { sum, camp in
        sum + zip(camp.choices, camp.given).reduce(0) { $0 + ($1.0 == request ? $1.1 : 0) }
      }
      #expect(given == result.amounts[request])
    }
    #expect(result.camp(of: 3).left == 25 && result.unplaced == 25)
    #expect(result.camp(of: 0).given == [25, 25])
  }
}
