import Allocation
import Testing

struct ScoreSheetTests {
  private func sheet(_ scores: [Int64], recused: [Int] = []) -> ScoreSheet {
    var sheet = ScoreSheet()
    for (member, score) in scores.enumerated() {
      sheet.give(Score(thousandths: score)!, by: "m\(member)")
    }
    for member in recused { sheet.recuse("m\(member)") }
    return sheet
  }

  @Test func `a mean is in thousandths, half up`() {
    #expect(sheet([7000, 8000, 7000]).result(.mean)?.thousandths == 7333)
    #expect(sheet([1, 2]).result(.mean)?.thousandths == 2)
    #expect(sheet([.max, .max]).result(.mean)?.thousandths == .max)
  }

  @Test func `the highest and the lowest are trimmed where more than two scored`() {
    #expect(sheet([0, 6000, 7000, 10_000]).result(.trimmed)?.thousandths == 6500)
    #expect(sheet([0, 10_000]).result(.trimmed)?.thousandths == 5000)
  }

  @Test func `the median is the middle one, or the mean of two`() {
    #expect(sheet([9000, 1000, 8000]).result(.median)?.thousandths == 8000)
    #expect(sheet([9000, 1000, 8000, 7001]).result(.median)?.thousandths == 7501)
  }

  @Test func `who recused stands neither in the sum nor in the number`() {
    #expect(sheet([0, 8000, 6000], recused: [0]).result(.mean)?.thousandths == 7000)
    #expect(sheet([5000], recused: [0]).result(.mean) == nil)
  }

  @Test func `too few scores are none, and never nought`() {
    #expect(sheet([5000, 7000]).result(.mean, atLeast: 3) == nil)
    #expect(sheet([5000, 7000, 9000], recused: [1]).result(.median, atLeast: 3) == nil)
    #expect(ScoreSheet().result(.mean, atLeast: 0) == nil)
  }
}
