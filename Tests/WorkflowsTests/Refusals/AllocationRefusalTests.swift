import Allocation
import Ledger
import Testing
import Workflows

struct AllocationRefusalTests {
  private static let one = Amount(minorUnits: 100)

  private static let all: [AllocationRefusal] = [
    .negativePot(one), .negativeParameter(one),
    .minimumAboveCap(application: "G1", minimum: one, cap: .zero),
    .lockAboveCap(application: "G1", locked: one, cap: .zero), .stepNotPositive(.zero),
    .noRequests, .duplicateApplication("G1"), .nothingRequested,
    .notScored(applications: ["G1"]), .nothingScored,
    .floorsAbovePot(pot: .zero, needed: one, applications: ["G1"]), .sumOverflow,
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.all)
  }

  @Test func `a long list of applications is cut, and its rest counted`() {
    let names = (1...8).map { "G\($0)" }
    #expect(
      AllocationRefusal.notScored(applications: names).message.text(in: .euro)
        == "the rule goes by score, and G1, G2, G3, G4, G5 and 3 more have none")
  }
}
