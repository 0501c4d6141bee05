import Journal
import Testing
import Workflows

struct ClockRuleTests {
  private static let last = Instant("2024-06-12T10:00:00Z")!

  @Test(
    arguments: [
      (-601, ClockRule.behind(minutes: 10)), (-600, .agrees), (0, .agrees), (86_400, .agrees),
      (86_401, .ahead(days: 1)), (864_000, .ahead(days: 10)),
    ] as [(Int64, ClockRule)])
  func `ten minutes behind and a day ahead are within the rule, and no more`(
    seconds: Int64, expected: ClockRule
  ) {
    #expect(ClockRule(now: Self.last.adding(seconds: seconds), last: Self.last) == expected)
  }

  @Test func `an empty journal has no time to differ from`() {
    #expect(ClockRule(now: Self.last, last: nil) == .agrees)
  }
}
