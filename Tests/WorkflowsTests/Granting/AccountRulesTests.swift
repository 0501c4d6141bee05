import Council
import Granting
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// Before money goes to an account: called back about, answered for, cooled or waived, approved.
struct AccountRulesTests {
  private static let payee = PayeeCode(collective: AwardBooks.collective(1), rank: 1)

  /// A payout of an award that was decided at eight, whose account was changed at nine, and called back
  /// about by m:4.
  private func changedBooks(_ policy: @escaping (inout Policy) -> Void = { _ in }) throws
    -> (AwardBooks, payout: String)
  {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    try own.adopt(policy)
    try own.make(1, 500_00)
    try own.notify("G1")
    let payout = try own.prepare("G1")
    own.books.clock.move(to: Instant("2024-06-10T09:00:00Z")!)
    try own.changeAccount()
    try own.books.callBack()
    return (own, payout)
  }

  private func waive(_ own: AwardBooks, as member: Int64) throws {
    try own.books.commit(as: AwardBooks.member(member)) { view, recorder in
      _ = try WaiveCooling(
        accounts: AccountSelection([Self.payee.description]), reason: .emergency
      ).decide(view, &recorder, today: own.books.today)
    }
  }

  private func verify(
    _ own: AwardBooks, _ verification: HolderVerification, _ reason: AnswerReason? = nil
  ) throws {
    try own.books.commit { view, recorder in
      _ = try VerifyPayees(
        accounts: AccountSelection([Self.payee.description]), verification: verification,
        reason: reason, day: own.books.today
      ).decide(view, &recorder)
    }
  }

  private func cooling(
    _ own: AwardBooks, _ payout: String, until: String, waived: Int
  ) throws -> AccountRefusal {
    .cooling(
      [try own.payout(payout).code], accounts: [Self.payee], until: Instant(until)!, waivers: 2,
      waived: waived)
  }

  @Test func `nothing goes to an account that nobody else called back about`() throws {
    let (own, payout) = try changedBooks()
    try own.changeAccount("FR76 third")
    #expect(
      throws: AccountRefusal.unchecked([try own.payout(payout).code], accounts: [Self.payee])
    ) { try own.send(payout) }
  }

  @Test func `an account changed after the decision waits to the second`() throws {
    let (own, payout) = try changedBooks()
    own.books.clock.move(to: Instant("2024-06-11T08:59:59Z")!)
    let refusal = try cooling(own, payout, until: "2024-06-11T09:00:00Z", waived: 0)
    #expect(throws: refusal) { try own.send(payout) }
    own.books.clock.move(to: Instant("2024-06-11T09:00:00Z")!)
    try own.send(payout)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `an account changed before the decision waits as a new one does`() throws {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    try own.changeAccount()
    try own.books.callBack()
    own.books.clock.move(to: Instant("2024-06-10T09:00:00Z")!)
    try own.make(1, 500_00)
    try own.notify("G1")
    try own.send(own.prepare("G1"))
  }

  @Test func `a new account waits as long as the policy says`() throws {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    try own.adopt { $0.cooling = Cooling(newHours: 2) }
    try own.make(1, 500_00)
    try own.notify("G1")
    let payout = try own.prepare("G1")
    own.books.clock.move(to: Instant("2024-06-10T09:59:59Z")!)
    #expect(throws: try cooling(own, payout, until: "2024-06-10T10:00:00Z", waived: 0)) {
      try own.send(payout)
    }
    own.books.clock.move(to: Instant("2024-06-10T10:00:00Z")!)
    try own.send(payout)
  }

  @Test func `two who have no part in it waive the wait, and one does not`() throws {
    let (own, payout) = try changedBooks()
    for (member, part) in [(1, AccountRefusal.Part.registered), (4, .checked)] {
      #expect(throws: AccountRefusal.involved(AwardBooks.member(Int64(member)), Self.payee, part)) {
        try waive(own, as: Int64(member))
      }
    }
    try waive(own, as: 2)
    #expect(throws: AccountRefusal.saidBefore(AwardBooks.member(2), Self.payee)) {
      try waive(own, as: 2)
    }
    #expect(throws: try cooling(own, payout, until: "2024-06-11T09:00:00Z", waived: 1)) {
      try own.send(payout)
    }
    try waive(own, as: 3)
    try own.send(payout)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `a waiver is of one account: another waits again`() throws {
    let (own, payout) = try changedBooks()
    try waive(own, as: 2)
    try waive(own, as: 3)
    try own.changeAccount("FR76 third")
    try own.books.callBack()
    #expect(throws: try cooling(own, payout, until: "2024-06-11T09:00:00Z", waived: 0)) {
      try own.send(payout)
    }
  }

  @Test func `who checks after waiving has a part in it`() throws {
    let (own, payout) = try changedBooks()
    try own.changeAccount("FR76 third")
    try waive(own, as: 2)
    try waive(own, as: 3)
    try own.books.callBack(as: AwardBooks.member(3))
    #expect(throws: try cooling(own, payout, until: "2024-06-11T09:00:00Z", waived: 1)) {
      try own.send(payout)
    }
  }

  @Test(arguments: HolderVerification.allCases)
  func `what the bank says is answered before money is sent, but for a match`(
    _ verification: HolderVerification
  ) throws {
    let own = try AwardBooks(asking: [900_00])
    try own.books.give(1000_00)
    try own.make(1, 500_00)
    try own.notify("G1")
    let payout = try own.prepare("G1")
    try verify(own, verification)
    guard verification != .match else {
      #expect(throws: AccountRefusal.reasonOfMatch(Self.payee)) {
        try verify(own, .match, .calledBack)
      }
      try own.send(payout)
      return
    }
    #expect(
      throws: AccountRefusal.unanswered([try own.payout(payout).code], Self.payee, verification)
    ) { try own.send(payout) }
    try verify(own, verification, .calledBack)
    try own.send(payout)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `a policy may ask for approvals of an account that came after the decision`() throws {
    let (own, payout) = try changedBooks { $0.payeeChange = .approval }
    own.books.clock.move(to: Day("2024-06-12")!)
    func approve(as member: Int64) throws {
      try own.books.commit(as: AwardBooks.member(member)) { view, recorder in
        _ = try ApprovePayees(accounts: AccountSelection([Self.payee.description]))
          .decide(view, &recorder, today: own.books.today)
      }
    }
    func unapproved(_ approved: Int) throws -> AccountRefusal {
      .unapproved(
        [try own.payout(payout).code], accounts: [Self.payee], needed: 2, approved: approved)
    }
    #expect(throws: try unapproved(0)) { try own.send(payout) }
    #expect(throws: CouncilRefusal.notOfCommittee(AwardBooks.member(1))) { try approve(as: 1) }
    try approve(as: 2)
    #expect(throws: try unapproved(1)) { try own.send(payout) }
    try approve(as: 3)
    try own.send(payout)
    try own.books.expectReplayGivesTheSame()
  }
}

extension AwardBooks {
  /// m:1 registers another account of the first collective.
  func changeAccount(_ iban: String = "FR76 other") throws {
    try books.commit { view, recorder in
      let payee = try Payees.resolve(nil, of: Self.collective(1), in: view)
      try recorder.record(
        PayeeChanged(
          payee: payee.id, holder: nil, iban: try recorder.commit(words: iban, tag: .iban),
          day: books.today))
    }
  }
}
