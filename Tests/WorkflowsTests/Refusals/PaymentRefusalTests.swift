import Formats
import Ledger
import Testing
import Workflows

struct PaymentRefusalTests {
  @Test(arguments: [
    (PaymentRefusal.badIdentifier("/x"), "payment-identifier"),
    (.codeTwice("CA-G12-7K2Q-1"), "payment-twice"),
    (.sumsDiffer(count: 1, total: Amount(minorUnits: 5)), "payment-sums-differ"),
  ])
  func `what only a mistake of ours could bring into a batch is refused in words`(
    refusal: PaymentRefusal, code: String
  ) {
    #expect(refusal.code == code)
    #expect(refusal.exit == .refused)
    let words = refusal.message.text(in: .euro)
    #expect(!words.isEmpty && !words.contains("PaymentRefusal"))
  }

  @Test func `the two ends of a transfer are told apart in words`() {
    let pairs: [(PaymentRefusal, PaymentRefusal)] = [
      (.debtorOutsideSEPA, .outsideSEPA("CA-G12-7K2Q-1", country: "TR")),
      (.debtorUnwritable, .holderUnwritable("CA-G12-7K2Q-1")),
    ]
    for (ours, theirs) in pairs {
      #expect(ours.code == theirs.code)
      #expect(ours.message != theirs.message)
      #expect(theirs.message.text(in: .euro).contains("CA-G12-7K2Q-1"))
    }
  }
}
