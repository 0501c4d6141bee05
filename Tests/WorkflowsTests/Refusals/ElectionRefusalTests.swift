import Allocation
import Ledger
import Testing
import Workflows

struct ElectionRefusalTests {
  private static let refusals: [(ElectionRefusal, String)] = [
    (.budgetTooLarge(Amount(minorUnits: .max)), "budget-too-large"),
    (.costTooLarge(project: "G1", Amount(minorUnits: .max)), "cost-too-large"),
    (.duplicateProject("G1"), "project-twice"),
  ]

  @Test(arguments: refusals)
  func `a vote that no file and no round can hold is refused in words`(
    _ refusal: ElectionRefusal, _ code: String
  ) {
    #expect(refusal.code == code)
    #expect(refusal.exit == .inputRejected)
    #expect(!refusal.message.text(in: .euro).isEmpty)
  }
}
