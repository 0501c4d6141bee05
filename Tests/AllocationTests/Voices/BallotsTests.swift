import Allocation
import Ledger
import Testing

struct BallotsTests {
  @Test(arguments: [
    (0, 12_000, "12"), (1, 12_500, "12.5"), (2, 12_050, "12.05"), (3, 12_005, "12.005"),
    (3, 5, "0.005"), (2, 10, "0.01"),
  ])
  func `a mark is counted in as many decimals as its vote needs, and written with all of them`(
    decimals: Int, thousandths: Int64, text: String
  ) throws {
    var ballots = Ballots(.points)
    ballots.append([(project: 0, weight: thousandths)])
    let counted = ballots.counted(thousandths: decimals)
    let mark = try #require(counted.marks(of: 0).first)
    #expect(counted.points(mark.weight) == text)
  }

  @Test func `a ranking of n counts n − 1 for its first, and nothing for its last`() {
    var ballots = Ballots(.ranking)
    ballots.append(ranking: [2, 0, 1])
    #expect(ballots.marks(of: 0).map(\.project) == [2, 0])
    #expect(ballots.marks(of: 0).map(\.weight) == [2, 1])
  }

  /// One who gives a quarter of their slice to the first, and two who give it all.
  private func receipt(_ sheet: Ballots) throws -> AllocationReceipt {
    try Sample.pot(120).divided(
      among: Sample.requests([100, 100]), by: AllocationParameters(rule: .slices),
      hearing: try Voices(sheet))
  }

  @Test func `what ballots say of one request is told by what they gave it, the most first`() throws
  {
    var sheet = Ballots(.points)
    sheet.append([(project: 0, weight: 1), (project: 1, weight: 3)])
    for _ in 0..<2 { sheet.append([(project: 0, weight: 5)]) }
    let receipt = try receipt(sheet)
    let first = try #require(receipt.voices(onShareAt: 0))
    #expect(first.map(\.given?.minorUnits) == [80, 10])
    #expect(first.map(\.ballots) == [2, 1] && first.map(\.mark) == [5, 1])
    #expect(receipt.voices(onShareAt: 1)?.map(\.given?.minorUnits) == [30])
    #expect(receipt.marks(of: 0).map(\.place) == [0, 1])
    #expect(receipt.marks(of: 0).map(\.mark) == [1, 3])
    #expect(receipt.marks(of: 0).map(\.given?.numerator) == [10, 30])
    #expect(receipt.marks(of: 2).map(\.given) == [Fraction(40, over: 1)])
  }

  @Test func `an approval has no mark to tell`() throws {
    var sheet = Ballots(.approval)
    sheet.append([0])
    let receipt = try receipt(sheet)
    #expect(receipt.voices(onShareAt: 0)?.map(\.mark) == [nil])
    #expect(receipt.marks(of: 0).map(\.mark) == [nil])
  }
}
