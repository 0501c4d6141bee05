import Allocation
import Keeping
import Ledger
import Testing

struct VotedScoresTests {
  private func score(_ thousandths: [Int64], _ mean: ScoreMean) -> Int64? {
    mean.score(of: thousandths.map { Score(thousandths: $0)! })?.thousandths
  }

  /// A hundred in minor units divided by scores, the marks of each ballot by place.
  private func receipt(
    _ ballots: [[Int: Int64]], _ scores: VotedScores, requests: Int = 2
  ) throws -> AllocationReceipt {
    var sheet = Ballots(.score, keepsZeros: true)
    for marks in ballots {
      sheet.append(marks.sorted { $0.key < $1.key }.map { (project: $0.key, weight: $0.value) })
    }
    return try Sample.pot(100).divided(
      among: Sample.requests([Int64](repeating: 100, count: requests)),
      by: AllocationParameters(rule: .score, scores: scores),
      hearing: try Voices(sheet.counted(thousandths: 3)))
  }

  @Test func `a mean is in thousandths, half up`() {
    #expect(score([7000, 8000, 7000], .mean) == 7333)
    #expect(score([1, 2], .mean) == 2)
    #expect(score([.max, .max], .mean) == .max)
  }

  @Test func `the highest and the lowest are trimmed where more than two scored`() {
    #expect(score([0, 6000, 7000, 10_000], .trimmed) == 6500)
    #expect(score([0, 10_000], .trimmed) == 5000)
    #expect(score([9000], .trimmed) == 9000)
  }

  @Test func `the median is the middle one, or the mean of two`() {
    #expect(score([9000, 1000, 8000], .median) == 8000)
    #expect(score([9000, 1000, 8000, 7001], .median) == 7501)
    #expect(score([], .median) == nil)
  }

  @Test func `so many scores in order count, from so many`() {
    #expect((0...3).map(ScoreMean.mean.counted) == [0..<0, 0..<1, 0..<2, 0..<3])
    #expect((0...4).map(ScoreMean.trimmed.counted) == [0..<0, 0..<1, 0..<2, 1..<2, 1..<3])
    #expect((0...4).map(ScoreMean.median.counted) == [0..<0, 0..<1, 0..<2, 1..<2, 1..<3])
  }

  @Test func `a score of nought counts, and no score doesn't`() throws {
    let scores = VotedScores(.mean)
    #expect(try receipt([[0: 0, 1: 5000], [0: 10_000]], scores).amounts == [50, 50])
    #expect(try receipt([[1: 5000], [0: 10_000]], scores).amounts == [67, 33])
  }

  @Test func `too few scores are none, and never nought: they are refused by name`() {
    #expect(
      throws: AllocationRefusal.tooFewScores(
        [.init(application: "c01", count: 1)], needed: 2)
    ) { try receipt([[0: 5000, 1: 5000], [0: 7000]], VotedScores(.mean, fewest: 2)) }
    #expect(
      throws: AllocationRefusal.tooFewScores(
        [.init(application: "c02", count: 0)], needed: 1)
    ) { try receipt([[0: 5000, 1: 5000]], VotedScores(.median), requests: 3) }
  }

  @Test func `a share says of how many scores its score is made, and which were trimmed`() throws {
    let receipt = try receipt(
      [[0: 1000, 1: 5000], [0: 5000, 1: 5000], [0: 9000, 1: 5000]], VotedScores(.trimmed))
    let sentence = receipt.explanation(of: receipt.shares[0]).sentence(
      in: .english, currency: .euro)
    #expect(
      sentence
        == "0.50 EUR: score 5.000 × 0.10 EUR a point; the mean without the highest and the lowest of 3 scores."
    )
    let lines = try #require(receipt.voices(onShareAt: 0))
    #expect(lines.map(\.mark) == [9000, 5000, 1000])
    #expect(lines.map(\.counted) == [0, 1, 0])
    #expect(receipt.voices(onShareAt: 1)?.map(\.counted) == [1])
  }
}
