import Council
import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What no command lets happen, written straight into the tables: each check finds its own.
struct TamperedChecksTests {
  /// An award of G1 that was paid, one of G2 whose payout is on its way, and one of G3 that was refused.
  private func books() throws -> AwardBooks {
    let own = try AwardBooks(asking: [50_000, 30_000, 10_000])
    try own.books.give(90_000)
    try own.pay(own.make(1, 40_000))
    let second = try own.make(2, 20_000)
    try own.notify(second)
    try own.send(own.prepare(second))
    let third = try own.propose(3, 10_000)
    try own.answer(third, .against, as: 2)
    try own.answer(third, .against, as: 3)
    try own.decide(third)
    return own
  }

  private func found(
    _ own: AwardBooks, _ tamper: (inout Recorder<SQLiteBooks>) throws -> Void
  ) throws -> [NamedCheck.Finding] {
    try own.books.commit(intent: .rehearse) { view, recorder in
      try tamper(&recorder)
      return try NamedCheck.findings(
        of: NamedCheck.allCases, in: view, today: own.books.today)
    }
  }

  private func expect(
    _ check: NamedCheck, of subject: String, in own: AwardBooks,
    _ tamper: (inout Recorder<SQLiteBooks>) throws -> Void
  ) throws {
    #expect(try found(own) { _ in } == [])
    let findings = try found(own, tamper).filter { $0.check == check }
    #expect(findings.map(\.subject) == [subject])
  }

  private func post(
    _ recorder: inout Recorder<SQLiteBooks>, _ book: Book = .financial,
    from credit: AccountCode, to debit: AccountCode, _ cents: Int64, reversing: Int64? = nil
  ) throws -> Int64 {
    let (id, amount) = (try recorder.tables.nextEntry(), Amount(minorUnits: cents))
    try recorder.tables.insert(
      Entry(
        book: book, day: TestBooks.day, label: .manual,
        postings: [.debit(debit, TestBooks.fund, amount), .credit(credit, TestBooks.fund, amount)]),
      as: EntryRow(
        id: id, book: book, day: TestBooks.day, label: .manual, seq: recorder.nextSeq,
        reverses: reversing))
    return id
  }

  @Test func `money on its way that left the account otherwise`() throws {
    try expect(.sendable, of: "urgence", in: books()) { recorder in
      _ = try post(&recorder, from: TestBooks.bank, to: TestBooks.box, 35_000)
    }
  }

  @Test func `an act of who had a key, backed by a name alone`() throws {
    let own = try AwardBooks(asking: [50_000])
    try own.books.addKeys(of: 1, 4)
    try own.books.give(90_000)
    let award = try own.make(1, 40_000)
    try own.notify(award)
    let payout = try own.prepare(award)
    try expect(.signatures, of: payout, in: own) { recorder in
      var known = try Payouts.resolve(payout, in: recorder.tables)
      known.checkers = [AwardBooks.member(4)]
      try recorder.tables.update(known)
    }
  }

  @Test func `a reserve that no purpose holds`() throws {
    try expect(.reserves, of: "urgence", in: books()) { recorder in
      _ = try post(
        &recorder, .commitment, from: CommitmentAccount.free.code,
        to: CommitmentAccount.reserve.code, 100)
    }
  }

  @Test func `an approval that was counted and is gone`() throws {
    let own = try books()
    let award = try own.award("G1/1")
    let first = try own.books.read { try Poll.approvals(of: award, in: $0) }[0]
    try expect(.approvals, of: "G1/1", in: own) { recorder in
      try recorder.tables.delete(
        Approval.self, .integer(first.seq), .text(first.subject), .integer(first.member.number))
    }
  }

  @Test func `an approval of who never declared`() throws {
    try expect(.interests, of: "G1/1", in: books()) { recorder in
      try recorder.tables.delete(Interest.self, .integer(1), .integer(2))
    }
  }

  @Test func `an account checked by who registered it`() throws {
    let own = try books()
    try expect(.separation, of: "C01/1", in: own) { recorder in
      var payee = try Payees.resolve(nil, of: AwardBooks.collective(1), in: recorder.tables)
      payee.checkedBy = payee.registeredBy
      try recorder.tables.update(payee)
    }
  }

  @Test func `a payment to an account nobody called back about, or only after it was sent`() throws
  {
    let own = try books()
    let code = try own.books.read { try $0.rows(Payout.self)[0].code.text }
    try expect(.accounts, of: code, in: own) { recorder in
      var payee = try Payees.resolve(nil, of: AwardBooks.collective(1), in: recorder.tables)
      payee.checkedBy = nil
      payee.checkedAt = nil
      try recorder.tables.update(payee)
    }
    try expect(.accounts, of: code, in: own) { recorder in
      var payee = try Payees.resolve(nil, of: AwardBooks.collective(1), in: recorder.tables)
      payee.checkedAt = payee.checkedAt?.adding(seconds: 1)
      try recorder.tables.update(payee)
    }
  }

  @Test func `a payment through a gate that nobody had opened`() throws {
    let own = try books()
    let code = try own.books.read { try $0.rows(Payout.self)[0].code.text }
    try expect(.gates, of: code, in: own) { recorder in
      try recorder.tables.delete(
        GateStanding.self, .text("application"), .text("G1"), .text("freezes"))
    }
  }

  @Test func `a payment that something spoke against, and the answer is gone`() throws {
    let own = try books()
    let second = try own.make(1, 8_000)
    try own.notify(second)
    for _ in 1...2 { try own.send(own.prepare(second, 4_000)) }
    let payout = try #require(try own.books.read { try $0.rows(PayoutAnswer.self) }.first)
    let code = try own.payout(payout.payout.text).code.text
    try expect(.warnings, of: code, in: own) { recorder in
      try recorder.tables.delete(
        PayoutAnswer.self, .text(payout.payout.text), .text(payout.warning.rawValue))
    }
  }

  @Test func `a payout checked by who prepared it, and one paid by who approved it`() throws {
    let own = try books()
    let code = try own.books.read { try $0.rows(Payout.self)[0].code.text }
    try expect(.separation, of: code, in: own) { recorder in
      var payout = try Payouts.resolve(code, in: recorder.tables)
      payout.checkers.insert(payout.preparedBy)
      try recorder.tables.update(payout)
    }
    try expect(.separation, of: code, in: own) { recorder in
      let award = try Awards.resolve("G1/1", in: recorder.tables)
      let approval = try Poll.approvals(of: award, in: recorder.tables)[0]
      try recorder.tables.delete(
        Approval.self, .integer(approval.seq), .text(approval.subject),
        .integer(approval.member.number))
      try recorder.tables.insert(
        Approval(
          seq: approval.seq, subject: approval.subject, version: approval.version,
          member: AwardBooks.member(1), decision: .for, evidence: .name,
          proposal: approval.proposal, day: approval.day))
    }
  }

  @Test func `an answer by name of who had a key`() throws {
    let own = try books()
    let findings = try found(own) { recorder in
      try recorder.tables.insert(
        MemberKey(
          key: TestKeys.of(2).key, member: AwardBooks.member(2), seq: 1, addedOn: TestBooks.day,
          addedAt: Instant.first, heardBy: nil))
    }
    // Looked at both payouts by name alone, too.
    #expect(findings.dropFirst(3).map(\.check) == [.signatures, .signatures])
    #expect(findings.prefix(3).allSatisfy { $0.check == .evidence })
    #expect(
      try findings.prefix(3).map(\.subject)
        == ["G1/1", "G2/1", "G3/1"].map { try own.award($0).id.text })
  }

  @Test func `more awarded than was asked, and something of what was refused`() throws {
    try expect(.requests, of: "G2", in: books()) { recorder in
      var award = try Awards.resolve("G2/1", in: recorder.tables)
      award.amount = Amount(minorUnits: 30_001)
      try recorder.tables.update(award)
    }
    try expect(.requests, of: "G3/1", in: books()) { recorder in
      var award = try Awards.resolve("G3/1", in: recorder.tables)
      award.amount = Amount(minorUnits: 1)
      try recorder.tables.update(award)
    }
  }

  @Test func `a payout beyond its award`() throws {
    try expect(.payments, of: "G2/1", in: books()) { recorder in
      var award = try Awards.resolve("G2/1", in: recorder.tables)
      award.amount = Amount(minorUnits: 19_999)
      try recorder.tables.update(award)
    }
  }

  @Test func `an award closed without a report, and one paid ahead of its instalments`() throws {
    try expect(.terms, of: "G1/1", in: books()) { recorder in
      var award = try Awards.resolve("G1/1", in: recorder.tables)
      award.closedOn = TestBooks.day
      try recorder.tables.update(award)
    }
    try expect(.terms, of: "G1/1", in: books()) { recorder in
      var award = try Awards.resolve("G1/1", in: recorder.tables)
      award.terms = AwardTerms(instalments: [Instalment(award.amount, .report)])
      try recorder.tables.update(award)
    }
  }

  @Test func `vouchers for more than was paid`() throws {
    let own = try books()
    let payout = try own.books.read {
      try #require(try $0.rows(Payout.self).first { $0.state == .confirmed })
    }
    try expect(.vouchers, of: payout.code.text, in: own) { recorder in
      try recorder.tables.insert(
        Voucher(
          seq: recorder.nextSeq, id: recorder.makeID(), payout: payout.id,
          amount: Amount(minorUnits: payout.amount.minorUnits + 1), document: recorder.makeID(),
          day: TestBooks.day))
    }
  }

  @Test func `a code that is not its payout's`() throws {
    let own = try books()
    let other = PayoutCode(application: ApplicationCode(number: 9), number: 7)
    try expect(.remittance, of: other.text, in: own) { recorder in
      let payout = try recorder.tables.rows(Payout.self)[0]
      var turned = Payout(
        seq: payout.seq, id: payout.id, code: other, award: payout.award, payee: payout.payee,
        sources: payout.sources, preparedOn: payout.preparedOn, preparedBy: payout.preparedBy)
      turned.state = payout.state
      turned.attempts = payout.attempts
      try recorder.tables.update(turned)
    }
  }

  @Test func `a refund beyond its donation`() throws {
    let own = try books()
    let donation = try own.books.read { try $0.rows(Donation.self)[0] }
    try expect(.refunds, of: donation.id.text, in: own) { recorder in
      try recorder.tables.insert(
        Refund(
          id: recorder.makeID(), donation: donation.seq, amount: Amount(minorUnits: 90_001),
          excess: .zero, day: TestBooks.day, origin: .us, reason: .refund, reserveUsed: .zero,
          entry: donation.entry, seq: recorder.nextSeq))
    }
  }

  @Test func `a reversal that is not the opposite`() throws {
    let own = try books()
    let next = try own.books.commit(intent: .rehearse) { _, recorder in
      try recorder.tables.nextEntry()
    }
    try expect(.reversals, of: String(next), in: own) { recorder in
      _ = try post(
        &recorder, from: TestBooks.bank, to: TestBooks.box, 1, reversing: next - 1)
    }
  }

  @Test func `cash of a restricted fund that moved for no cause`() throws {
    let own = try books()
    let id = ID<ManualEntry>("e:0000000000000001")!
    try expect(.causes, of: id.text, in: own) { recorder in
      let costs = try #require(
        try recorder.tables.rows(AccountRow.self).first {
          $0.account.kind == .expense && $0.roles.isEmpty
        }
      ).account.code
      try recorder.tables.insert(
        ManualEntry(
          id: id, day: TestBooks.day, entry: post(&recorder, from: TestBooks.bank, to: costs, 5),
          label: .manual, cause: nil, commitments: []))
    }
  }

  @Test func `an import that says more than it brought`() throws {
    let own = try books()
    let id = ID<Import>("i:0000000000000001")!
    try expect(.imports, of: id.text, in: own) { recorder in
      try recorder.tables.insert(
        Import(
          id: id, source: "s", dialect: "own", hash: Hash(of: []), day: TestBooks.day,
          seq: recorder.nextSeq - 1, imported: 3, amount: .zero))
    }
  }

  @Test func `a promise without its document, and receipts that two rulings turned on`() throws {
    try expect(.promises, of: "urgence", in: books()) { recorder in
      var campaign = try recorder.tables.rows(Campaign.self)[0]
      let appeal = ID<Document>("x:0000000000000001")!
      campaign.appeal = appeal.text
      campaign.promise = DonorPromise(appeal: appeal, surplus: .kindred, unmet: .campaign)
      try recorder.tables.update(campaign)
    }
    let own = try books()
    try own.books.commit { _, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "R", content: [], on: TestBooks.day)
    }
    let document = try own.books.read { try $0.rows(Document.self)[0].id }
    try expect(.receipts, of: "R-2", in: own) { recorder in
      for (place, ruling) in ["R-1", "R-2"].enumerated() {
        try recorder.tables.insert(
          ReceiptRight(
            seq: recorder.nextSeq + Int64(place), article: .persons, quality: .foundation,
            ruling: ruling, ruledOn: TestBooks.day, document: document, day: TestBooks.day))
      }
    }
  }

  @Test func `an erased opening that is there again`() throws {
    let own = try books()
    let opening = try own.books.read { try $0.rows(OpeningRow.self)[0] }
    try expect(.erasures, of: String(opening.record), in: own) { recorder in
      try recorder.tables.insert(
        ErasedRow(seq: recorder.nextSeq, record: opening.record, tag: opening.tag))
    }
  }
}
