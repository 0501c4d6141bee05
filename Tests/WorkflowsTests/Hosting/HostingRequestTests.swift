import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Money of a hosted project leaves for one who may ask, once others have looked at it.
struct HostingRequestTests {
  private let hosting: HostingBooks

  init() throws {
    hosting = try HostingBooks(.hostedByMandate)
    try hosting.give(20_000_00)
  }

  private func member(_ number: Int64) -> MemberCode { MemberCode(number: number) }

  private func message(
    _ act: ActMessage.Act = .hostingChecked, by member: Int64, on subject: Hash, nonce: UInt8 = 1
  ) throws -> SignedMessage<ActMessage> {
    TestKeys.sign(
      ActMessage(
        act: act, member: self.member(member), nonce: TestKeys.nonce(nonce), subject: subject),
      with: TestKeys.of(member), in: try hosting.books.read { try MemberKeys.origin(of: $0) })
  }

  @Test(arguments: ["Awa", "awa", "Zoé Blanc", " zoé  blanc "])
  func `whom the agreement names may ask, however it is written`(name: String) throws {
    _ = try hosting.ask(.costs, 10_00, by: name)
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `names that are given each by itself may have commas`() throws {
    #expect(HostingRequesters("Awa, Zoé  Blanc,").names == ["Awa", "Zoé Blanc"])
    let words = HostingRequesters.words(["Awa Diallo", "Roux,  Jean"])
    #expect(HostingRequesters(words).names == ["Awa Diallo", "Roux, Jean"])
    #expect(HostingRequesters("Awa\n\n Zoé \n").names == ["Awa", "Zoé"])
    #expect(HostingRequesters(" , ").names.isEmpty)
  }

  @Test(arguments: ["Jean", "Aw", "Awa, Zoé Blanc", "Blanc", ""])
  func `nobody else may`(name: String) throws {
    #expect(throws: HostingRefusal.notARequester(HostingBooks.fund)) {
      try hosting.ask(.costs, 10_00, by: name)
    }
  }

  @Test func `costs are asked for by somebody; what the agreement gives, by the host too`() throws {
    #expect(throws: HostingRefusal.requesterMissing(HostingBooks.fund)) {
      try hosting.ask(.costs, 10_00, by: nil)
    }
    _ = try hosting.ask(.fee, 10_00, by: nil)
    try hosting.become(.windingDown)
    _ = try hosting.ask(.devolution, nil, by: nil)
  }

  @Test func `who asks is in the people file, and only a hash of it in the journal`() throws {
    let payment = try hosting.payment(hosting.ask(.costs, 10_00))
    let words = try hosting.books.read { view in
      try [.requester, .contact].map { try Words.text($0, of: payment.seq, in: view) }
    }
    #expect(words == ["Awa", "Pépinière du Val"])
  }

  @Test func `a request needs its document`() throws {
    #expect(throws: HostingRefusal.documentMissing(act: "a payment of a project")) {
      try hosting.books.commit { view, recorder in
        _ = try AskHosting(
          fund: HostingBooks.fund, for: .costs, amount: Amount(minorUnits: 1), by: "Awa",
          day: hosting.books.today
        ).decide(view, &recorder)
      }
    }
  }

  @Test func `nothing leaves before another has looked, nor by who recorded the request`() throws {
    let before = try hosting.books.sums()
    let payment = try hosting.ask(.costs, 10_00)
    #expect(try hosting.books.sums() == before)
    let unchecked = HostingRefusal.unchecked(payment: payment, needed: 1, checked: 0)
    #expect(throws: unchecked) { try hosting.pay(payment) }
    #expect(throws: HostingRefusal.recorderChecks(member(1), payment: payment)) {
      try hosting.check(payment, as: 1)
    }
    try hosting.check(payment, as: 4)
    // Who looked doesn't pay on their own look.
    #expect(throws: unchecked) { try hosting.pay(payment, as: 4) }
    try hosting.pay(payment)
    #expect(try hosting.cents(.cost) == 10_00)
    #expect(throws: HostingRefusal.alreadyPaid(payment)) { try hosting.pay(payment) }
    #expect(throws: HostingRefusal.alreadyPaid(payment)) { try hosting.check(payment, as: 2) }
    try hosting.books.expectIdentities()
    #expect(try hosting.findings == [])
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `who only reads does not look for others`() throws {
    let payment = try hosting.ask(.costs, 10_00)
    #expect(throws: KeepingRefusal.self) { try hosting.check(payment, as: 5) }
  }

  @Test func `above the tier two look, and parts of a large sum are no small ones`() throws {
    let first = try hosting.ask(.costs, 4_000_00)
    try hosting.check(first, as: 2)
    try hosting.pay(first)
    let second = try hosting.ask(.costs, 1_000_01)
    try hosting.check(second, as: 2)
    #expect(throws: HostingRefusal.unchecked(payment: second, needed: 2, checked: 1)) {
      try hosting.pay(second)
    }
    try hosting.check(second, as: 3)
    try hosting.pay(second)
    #expect(try hosting.findings == [])
    // Undone, the first counts no more.
    try hosting.void(second)
    try hosting.void(first)
    let third = try hosting.ask(.costs, 1_000_01)
    try hosting.check(third, as: 2)
    try hosting.pay(third)
    #expect(try hosting.findings == [])
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `what was paid unseen is found`() throws {
    let payment = try hosting.payment(hosting.ask(.costs, 10_00))
    try hosting.books.commit { _, recorder in
      try recorder.record(
        HostingPaid(payment: payment.id, account: TestBooks.bank, day: hosting.books.today))
    }
    #expect(try hosting.findings == [payment.id.text])
  }

  @Test func `a request that is given up is paid no more, and moved nothing`() throws {
    let before = try hosting.books.sums()
    let payment = try hosting.ask(.costs, 10_00)
    try hosting.check(payment, as: 2)
    try hosting.void(payment)
    #expect(try hosting.books.sums() == before)
    #expect(throws: HostingRefusal.paymentVoided(payment)) { try hosting.pay(payment) }
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `who has a key signs their look, at this request and no other`() throws {
    try hosting.books.addKeys(of: 1, 2, 3, 4, 5)
    let payment = try hosting.ask(.costs, 10_00)
    let subject = try hosting.payment(payment).subject
    let other = try hosting.payment(try hosting.ask(.costs, 10_00)).subject
    #expect(subject != other)
    #expect(throws: CouncilRefusal.actUnsigned(member(2))) { try hosting.check(payment, as: 2) }
    for wrong in [
      try message(by: 2, on: other), try message(.payoutChecked, by: 2, on: subject),
    ] {
      #expect(throws: CouncilRefusal.messageOfAnotherAct(member(2))) {
        try hosting.check(payment, as: 1, signed: [wrong])
      }
    }
    let seen = try message(by: 2, on: subject)
    let forged = SignedMessage(
      seen.message, signature: try message(by: 3, on: subject).signature)
    #expect(throws: CouncilRefusal.self) { try hosting.check(payment, as: 1, signed: [forged]) }
    try hosting.check(payment, as: 1, signed: [seen])
    #expect(try hosting.payment(payment).checkers == [member(2)])
    #expect(throws: MessageRefusal.alreadyAccepted(member(2))) {
      try hosting.check(payment, as: 1, signed: [seen])
    }
    try hosting.pay(payment)
    try hosting.books.expectReplayGivesTheSame()
  }
}
