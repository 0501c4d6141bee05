import Granting
import Testing

struct ReviewTests {
  /// Every verdict on every state, by hand from the life cycle of an application.
  private static let admitted: [Review.Verdict: Set<Application.State>] = [
    .eligible: [.submitted, .eligible, .ineligible, .inReview],
    .ineligible: [.submitted, .eligible, .ineligible, .inReview],
    .inReview: [.eligible, .inReview, .appealed],
  ]

  @Test(arguments: Review.Verdict.allCases, Application.State.allCases)
  func `a verdict follows only the states it may`(
    verdict: Review.Verdict, state: Application.State
  ) {
    #expect(verdict.follows(state) == Self.admitted[verdict]?.contains(state))
  }

  @Test func `only what is not refused, withdrawn, appealed or decided may get a share`() {
    let open = Application.State.allCases.filter(\.isOpen)
    #expect(open == [.submitted, .eligible, .inReview])
  }
}
