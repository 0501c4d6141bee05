import Allocation
import Granting
import Journal
import Keeping
import Ledger
import Testing

struct ApplicationFactTests {
  private let day = Day("2024-06-24")!
  private let id = ID<Application>(high: 5, low: 6)
  private let document = ID<Document>(high: 1, low: 2)
  private let words = Hash(of: [3])

  private func received(whole: Bool) -> ApplicationReceived {
    var fact = ApplicationReceived(
      id: id, code: ApplicationCode(number: 12), round: RoundCode("2024-06")!,
      collective: CollectiveCode("C01")!, reference: "A12",
      requested: Amount(minorUnits: 620_000), day: day)
    guard whole else { return fact }
    fact.minimum = Amount(minorUnits: 248_000)
    fact.cap = Amount(minorUnits: 600_000)
    fact.score = Score("8.2")
    fact.tier = 2
    fact.tags = ["food", "housing"]
    fact.project = words
    fact.document = document
    return fact
  }

  @Test(arguments: [true, false])
  func `an application reads back`(whole: Bool) throws {
    let fact = received(whole: whole)
    #expect(try ReadingBack.fact(fact) == fact)
  }

  @Test func `the body of an application is what a reader of the journal expects`() throws {
    #expect(
      try ReadingBack.body(received(whole: true))
        == #"{"cap":600000,"code":"G12","collective":"C01","day":"2024-06-24","document":"\#(document.text)","id":"\#(id.text)","minimum":248000,"project":"\#(words.hex)","reference":"A12","requested":620000,"round":"2024-06","score":8200,"tags":["food","housing"],"tier":2}"#
    )
  }

  @Test func `an application begins submitted, with a cap that is never above its request`() {
    let application = Application(received: received(whole: true), seq: 9)
    #expect(application.state == .submitted)
    #expect(application.words == 9)
    #expect(application.cap == Amount(minorUnits: 600_000))
    var fact = received(whole: true)
    fact.cap = Amount(minorUnits: 900_000)
    #expect(Application(received: fact, seq: 9).cap == fact.requested)
    fact.cap = nil
    #expect(Application(received: fact, seq: 9).cap == fact.requested)
  }

  @Test(arguments: Review.Verdict.allCases.map(Optional.some) + [nil])
  func `reviews read back`(verdict: Review.Verdict?) throws {
    let whole = ApplicationReviewed(
      application: id, verdict: verdict, score: Score("7.333"), tier: 1, words: words, day: day,
      document: document)
    #expect(try ReadingBack.fact(whole) == whole)
    let bare = ApplicationReviewed(application: id, verdict: verdict, day: day)
    #expect(try ReadingBack.fact(bare) == bare)
  }

  @Test func `withdrawals, appeals and rounds read back`() throws {
    let withdrawn = ApplicationWithdrawn(application: id, words: words, day: day)
    #expect(try ReadingBack.fact(withdrawn) == withdrawn)
    let appealed = ApplicationAppealed(application: id, day: day, document: document)
    #expect(try ReadingBack.fact(appealed) == appealed)
    let closed = RoundClosed(code: RoundCode("r")!, day: day, document: nil)
    #expect(try ReadingBack.fact(closed) == closed)
    for ties in [
      TieOrder.code, .draw(seed: "é"), TieOrder(criteria: [.largerRequest], last: .code),
    ] {
      let opened = RoundOpened(
        round: Round(
          code: RoundCode("r")!, fund: .general, opens: day, closes: nil, ties: ties,
          openedOn: day), document: document)
      #expect(try ReadingBack.fact(opened) == opened)
    }
  }
}
