import Granting
import Ledger
import Testing
import Workflows

struct GrantingRefusalTests {
  private static let collective = CollectiveCode(known: "C01")
  private static let payee = PayeeCode(collective: collective, rank: 1)
  private static let round = RoundCode(known: "2024-06")
  private static let application = ApplicationCode(number: 12)
  private static let day = Day("2024-06-12")!
  private static let one = Amount(minorUnits: 100)

  private static let all: [GrantingRefusal] = [
    .unknownCollective(collective), .collectiveKnown(collective), .unknownPayee("C01/9"),
    .ambiguousPayee(collective, choices: [payee, payee]), .payeeNeedsAccount(.sponsor),
    .cashHasNoAccount, .accountUnchanged(payee), .ceilingNotPositive, .payeeWithoutAccount(payee),
    .payeeCheckedByRegistrar(payee), .unknownRound(round), .roundKnown(round),
    .roundClosed(round, since: day), .roundClosesBeforeItOpens, .roundNeedsFund(choices: []),
    .outsideRound(round, day), .unknownApplication("G99"),
    .ambiguousApplication("A1", rounds: [round, round]),
    .applicationReferenceKnown(round: round, reference: "A1"),
    .invalidApplicationReference("A 1"), .requestNotPositive,
    .minimumAboveCap(minimum: one, cap: .zero),
    .applicationStateForbids(application, state: .decided, act: "withdrawn"), .emptyReview,
    .nothingToAllocate(round), .unknownAllocation("l:1"),
    .noShare(application: "G1", allocation: "l:1"), .allocationNotReproduced("l:1"),
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.all)
  }

  @Test func `an allocation that its rule doesn't give again is a failed verification`() {
    #expect(GrantingRefusal.allocationNotReproduced("l:1").exit == .verificationFailed)
    #expect(GrantingRefusal.emptyReview.exit == .refused)
  }
}
