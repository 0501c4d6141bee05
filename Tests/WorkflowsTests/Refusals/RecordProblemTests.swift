import Journal
import Ledger
import Testing
import Workflows

struct RecordProblemTests {
  private static let all: [RecordProblem] = [
    .unreadable(CanonicalRefusal(.fraction, at: 12)), .unknownType("donation.recorded.9"),
    .wrongPlace(7), .wrongChange(6), .earlierThanBefore, .partsDiffer,
    .partsWithoutHead,
  ]

  @Test func `every problem of a record has a code of its own and words without inner names`() {
    Wording.check(Self.all)
    Wording.check([CanonicalRefusal(.tooLong, at: 0)])
  }

  @Test func `books of a newer program are told from a journal that was altered`() {
    #expect(RecordProblem.unknownType("a.b").exit == .inputRejected)
    #expect(RecordProblem.wrongPlace(7).exit == .verificationFailed)
    #expect(
      RecordProblem.unreadable(CanonicalRefusal(.fraction, at: 12)).message.text(in: .euro)
        == "it can't be read: at byte 12: a number with a fraction")
  }
}
