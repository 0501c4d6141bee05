import Allocation
import Testing

struct ScoreTextTests {
  @Test(arguments: [("7", 7000), ("7.5", 7500), ("7.333", 7333), ("0", 0), ("0.001", 1)])
  func `points are read to the thousandth`(text: String, thousandths: Int64) {
    #expect(Score(text)?.thousandths == thousandths)
  }

  @Test(arguments: [
    "", ".", "7.", ".5", "7.3333", "-1", "+1", "7,5", "7.5.1", "٣", " 7", "1234567890123",
  ])
  func `anything else is no score`(text: String) {
    #expect(Score(text) == nil)
  }

  @Test(arguments: 0...2_005)
  func `what is written plain reads back`(thousandths: Int64) throws {
    let score = try #require(Score(thousandths: thousandths))
    #expect(Score(score.plain) == score)
  }

  @Test func `decimals that say nothing are left out`() {
    #expect(Score("8.200")?.plain == "8.2")
    #expect(Score("10")?.plain == "10")
    #expect(Score("0")?.plain == "0")
  }
}
