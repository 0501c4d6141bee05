import Council
import Granting
import Journal
import Keeping
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Payouts and accounts are checked by a second person, who signs it from the first key on.
struct SecondPersonTests {
  private let collective = AwardBooks.collective(1)

  /// m:2 to m:5 have keys; m:5 is the auditor.
  private func books() throws -> (AwardBooks, payout: String) {
    let own = try AwardBooks(asking: [50_000])
    try own.books.give(60_000)
    let award = try own.make(1, 40_000)
    try own.notify(award)
    try own.books.addKeys(of: 1, 2, 3, 4, 5)
    return (own, try own.prepare(award))
  }

  private func message(
    _ act: ActMessage.Act, by member: Int64, on subject: Hash, nonce: UInt8 = 1, in own: AwardBooks
  ) throws -> SignedMessage<ActMessage> {
    TestKeys.sign(
      ActMessage(
        act: act, member: AwardBooks.member(member), nonce: TestKeys.nonce(nonce),
        subject: subject), with: TestKeys.of(member),
      in: try own.books.read { try MemberKeys.origin(of: $0) })
  }

  private func subject(of payout: String, in own: AwardBooks) throws -> Hash {
    try own.books.read { view in
      let payout = try Payouts.resolve(payout, in: view)
      return payout.subjectOfCheck(to: try Payouts.payee(of: payout, in: view).iban)
    }
  }

  private func subjectOfAccount(in own: AwardBooks) throws -> Hash {
    try own.books.read { view in
      let payee = try Payees.resolve(nil, of: collective, in: view)
      return payee.subjectOfCheck(of: try #require(payee.iban))
    }
  }

  private func check(
    _ payout: String, _ signed: [SignedMessage<ActMessage>], as actor: Int64 = 1,
    in own: AwardBooks
  ) throws {
    try own.books.commit(as: AwardBooks.member(actor)) { view, recorder in
      _ = try CheckPayouts(payouts: [payout], day: own.books.today, signed: signed)
        .decide(view, &recorder)
    }
  }

  @Test func `who has a key does not check by name alone`() throws {
    let (own, payout) = try books()
    #expect(throws: CouncilRefusal.actUnsigned(AwardBooks.member(2))) {
      try check(payout, [], as: 2, in: own)
    }
    #expect(throws: CouncilRefusal.actUnsigned(AwardBooks.member(3))) {
      try own.books.commit(as: AwardBooks.member(3)) { view, recorder in
        _ = try CheckPayees(accounts: AccountSelection([collective.text]))
          .decide(view, &recorder, today: own.books.today)
      }
    }
  }

  @Test func `it counts as done by who signed, whoever brings it, and is replayed`() throws {
    let (own, payout) = try books()
    let seen = try message(.payoutChecked, by: 2, on: subject(of: payout, in: own), in: own)
    try check(payout, [seen], as: 1, in: own)
    #expect(try own.payout(payout).checkers == [AwardBooks.member(2)])
    let heard = try message(
      .accountChecked, by: 3, on: subjectOfAccount(in: own), nonce: 2, in: own)
    try own.books.commit { view, recorder in
      let checked = try CheckPayees(accounts: AccountSelection([collective.text]), signed: [heard])
        .decide(view, &recorder, today: own.books.today)
      #expect(checked.members == [AwardBooks.member(3)])
    }
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `a message counts once, and for what it names`() throws {
    let (own, payout) = try books()
    let subject = try subject(of: payout, in: own)
    let seen = try message(.payoutChecked, by: 2, on: subject, in: own)
    try check(payout, [seen], in: own)
    #expect(throws: MessageRefusal.alreadyAccepted(AwardBooks.member(2))) {
      try check(payout, [seen], in: own)
    }
    let ofAccount = try message(.accountChecked, by: 2, on: subject, nonce: 2, in: own)
    let ofAnother = try message(.payoutChecked, by: 2, on: Hash(of: []), nonce: 3, in: own)
    for wrong in [ofAccount, ofAnother] {
      #expect(throws: CouncilRefusal.messageOfAnotherAct(AwardBooks.member(2))) {
        try check(payout, [wrong], in: own)
      }
    }
  }

  @Test func `who prepared signs for nobody else's eyes, nor who only reads`() throws {
    let (own, payout) = try books()
    let subject = try subject(of: payout, in: own)
    let own1 = try message(.payoutChecked, by: 1, on: subject, in: own)
    #expect(throws: PayoutRefusal.self) { try check(payout, [own1], in: own) }
    let auditors = try message(.payoutChecked, by: 5, on: subject, in: own)
    #expect(throws: KeepingRefusal.self) { try check(payout, [auditors], in: own) }
  }

  @Test func `a signature of another's key, or of other words, is none`() throws {
    let (own, payout) = try books()
    let subject = try subject(of: payout, in: own)
    let seen = try message(.payoutChecked, by: 2, on: subject, in: own)
    let others = try message(.payoutChecked, by: 3, on: subject, in: own)
    let forged = SignedMessage(seen.message, signature: others.signature)
    #expect(throws: CouncilRefusal.self) { try check(payout, [forged], in: own) }
    let moved = SignedMessage(
      ActMessage(
        act: .payoutChecked, member: AwardBooks.member(2), nonce: TestKeys.nonce(9),
        subject: subject), signature: seen.signature)
    #expect(throws: (any Error).self) { try check(payout, [moved], in: own) }
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `another account asks for another look`() throws {
    let (own, payout) = try books()
    let seen = try message(.payoutChecked, by: 2, on: subject(of: payout, in: own), in: own)
    try own.books.commit { _, recorder in
      let payee = try Payees.resolve(nil, of: collective, in: recorder.tables)
      try recorder.record(
        PayeeChanged(
          payee: payee.id, holder: nil, iban: try recorder.commit(words: "FR76 other", tag: .iban),
          day: TestBooks.day))
    }
    #expect(throws: CouncilRefusal.messageOfAnotherAct(AwardBooks.member(2))) {
      try check(payout, [seen], in: own)
    }
  }
}
