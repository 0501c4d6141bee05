import Allocation
import Council
import Formats
import Giving
import Granting
import Journal
import Keeping
import Ledger
import Mobilisation
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// The model case, to the cent (`domain.md` 3): its sums in few donations, its thirty applications, and
/// what befalls its awards.
struct ModelCaseTests {
  private let books: TestBooks
  private let own = CampaignCode(known: "own")

  init() throws {
    books = try TestBooks()
    try books.commit { view, recorder in
      _ = try OpenCampaign(code: own, name: "own", fund: .general).decide(
        view, &recorder, today: books.today)
    }
  }

  @Test func `awards of 91,630.00, a bounce and a return leave what the model says`() throws {
    try collect()
    try receiveApplications()
    let allocation = try award()
    try pay(allocation)
    try befall()
    try expectFigures()
    #expect(try books.read { try Identities.breaches(in: $0) } == [])
    try books.expectReplayGivesTheSame()
    try awardTheReturnAgain()
  }

  private var shareInCash: Int64 { 3_460_50 }

  /// 93,500.00, of which 15,000.00 through a processor that keeps 325.00, all of it cleared.
  private func collect() throws {
    try books.give(1_000_00, campaign: own)
    try books.give(14_950_00, by: .card, fee: 324_00, account: TestBooks.processor)
    try books.give(
      50_00, by: .card, reference: "CB-0137", fee: 1_00, account: TestBooks.processor)
    try books.give(50_00, by: .platform, reference: "150613", account: TestBooks.platform)
    try books.give(shareInCash, by: .cash, account: TestBooks.box)
    try books.give(93_500_00 - 15_050_00 - shareInCash)
    try books.commit { view, recorder in
      for account in [TestBooks.processor, TestBooks.platform] {
        var clearing = ClearDonations(.payout, on: books.today)
        clearing.account = account
        _ = try clearing.decide(view, &recorder)
      }
      _ = try CountCash(
        counted: Amount(minorUnits: shareInCash),
        members: [MemberCode(number: 2), MemberCode(number: 3)], day: books.today
      ).decide(view, &recorder)
      _ = try SetReserve(
        fund: TestBooks.fund, level: ModelCase.reserve, purpose: .losses, day: books.today
      ).decide(view, &recorder)
    }
    #expect(try books.cents(.free) == ModelCase.awarded.minorUnits)
  }

  private func receiveApplications() throws {
    try books.commit { view, recorder in
      let round = try OpenRound(code: RoundCode(known: ModelCase.round), fund: TestBooks.fund)
        .decide(view, &recorder, today: books.today)
      for one in ModelCollectives.all {
        let code = CollectiveCode(known: one.code)
        let account = try one.iban.map {
          PayeeAccount(iban: try IBAN($0), bic: nil, holder: one.name)
        }
        _ = try AddCollective(CollectiveLine(code: code, name: one.name, account: account))
          .decide(view, &recorder, today: books.today)
        if account == nil {
          _ = try AddPayee(collective: code, kind: .cash)
            .decide(view, &recorder, today: books.today)
        }
        _ = try ReceiveApplication(
          round: round.code,
          line: ApplicationLine(
            reference: one.applicationReference, collective: code,
            requested: one.application.requested, received: books.today),
          reference: one.applicationReference
        ).decide(view, &recorder, today: books.today)
      }
    }
  }

  /// By equal shares, approved by two, decided and reserved at once.
  private func award() throws -> String {
    let allocation = try books.commit { view, recorder in
      try ProposeAllocation(
        round: RoundCode(known: ModelCase.round), pot: .amount(ModelCase.awarded),
        parameters: AllocationParameters(rule: .equal)
      ).decide(view, &recorder, today: books.today).id.text
    }
    let proposed = try books.commit { view, recorder in
      try ProposeShares(allocation: allocation, day: books.today).decide(view, &recorder)
    }
    #expect(proposed.count == 30)
    #expect(proposed.allSatisfy { $0.proposer == nil })
    let total = try proposed.map(\.amount).sum()
    #expect(total == ModelCase.awarded)
    try books.declareNothing(in: RoundCode(known: ModelCase.round))
    for member: Int64 in [2, 3] {
      try books.commit(as: MemberCode(number: member)) { view, recorder in
        _ = try GiveApproval(awards: .allocation(allocation), decision: .for)
          .decide(view, &recorder, today: books.today)
      }
    }
    try books.commit { view, recorder in
      let result = try DecideAwards(awards: .allocation(allocation), day: books.today)
        .decide(view, &recorder)
      #expect(result.decided.allSatisfy { $0.outcome == .approved })
      #expect(result.open.isEmpty)
    }
    #expect(try books.cents(.reserved) == ModelCase.awarded.minorUnits)
    #expect(try books.cents(.free) == 0)
    return allocation
  }

  private func pay(_ allocation: String) throws {
    let cash = try award("G17").amount.minorUnits
    #expect(cash <= shareInCash)
    let codes = try books.commit { view, recorder in
      _ = try NotifyAwards(awards: .allocation(allocation), day: books.today)
        .decide(view, &recorder)
      return try PreparePayouts(awards: .allocation(allocation), day: books.today)
        .decide(view, &recorder).map(\.code.text)
    }
    #expect(Set(codes).count == 30)
    #expect(try books.cents(AccountCode(known: "4682")) == -ModelCase.awarded.minorUnits)
    if cash < shareInCash { try deposit(shareInCash - cash) }
    try books.callBack()
    try books.openGates()
    try books.completeChecklists()
    try books.commit(as: MemberCodes.committee) { view, recorder in
      _ = try CheckPayouts(payouts: codes, day: books.today).decide(view, &recorder)
    }
    try books.commit { view, recorder in
      _ = try SendPayouts(payouts: codes, day: books.today)
        .decide(view, &recorder)
    }
    try books.commit(as: MemberCode(number: 4)) { view, recorder in
      _ = try ConfirmPayouts(payouts: codes, day: books.today).decide(view, &recorder)
    }
    #expect(try books.cents(AccountCode(known: "4682")) == 0)
    #expect(try books.cents(TestBooks.box) == 0)
  }

  private func deposit(_ cents: Int64) throws {
    try books.commit { view, recorder in
      _ = try TransferMoney(
        fund: TestBooks.fund, amount: Amount(minorUnits: cents), from: TestBooks.box,
        to: TestBooks.bank, day: books.today
      ).decide(view, &recorder)
    }
  }

  /// A chargeback with its fee, a refund by the platform, a bounce paid again, a return.
  private func befall() throws {
    books.clock.move(to: Day("2024-07-20")!)
    try books.commit { view, recorder in
      _ = try OpenDispute(
        ModelCase.chargeback.reference, fee: ModelCase.chargeback.fee, day: books.today
      ).decide(view, &recorder)
      _ = try DecideDispute(ModelCase.chargeback.reference, .lost, day: books.today)
        .decide(view, &recorder)
      _ = try RefundDonation(
        ModelCase.partialRefund.reference, amount: ModelCase.partialRefund.amount,
        day: books.today, origin: .platform
      ).decide(view, &recorder)
    }
    let bounced = ModelCase.bounced
    let award = try self.award("G10")
    let payout = try books.read { try Payouts.of(award, in: $0)[0].code.text }
    #expect(award.beneficiary.text == bounced.collective)
    let name = try #require(ModelCollectives.all.first { $0.code == bounced.collective }).name
    try books.commit { view, recorder in
      _ = try BouncePayout(
        payout: payout, reason: try #require(BounceReason(rawValue: bounced.reason)),
        fee: bounced.fee, day: books.today
      ).decide(view, &recorder)
      _ = try ChangePayee(
        collective: award.beneficiary,
        account: PayeeAccount(iban: try IBAN(bounced.correctedIBAN), bic: nil, holder: name)
      ).decide(view, &recorder, today: books.today)
    }
    try books.callBack()
    books.clock.move(to: Day("2024-07-22")!)
    try books.commit(as: MemberCodes.committee) { view, recorder in
      _ = try CheckPayouts(payouts: [payout], day: books.today).decide(view, &recorder)
    }
    try books.commit { view, recorder in
      _ = try SendPayouts(payouts: [payout], day: books.today).decide(view, &recorder)
    }
    try books.commit(as: MemberCode(number: 4)) { view, recorder in
      _ = try ConfirmPayouts(payouts: [payout + "-2"], day: books.today).decide(view, &recorder)
    }
    try books.commit { view, recorder in
      _ = try RecordReturn(
        award: "G6", amount: ModelCase.unspentReturn.amount, day: books.today
      ).decide(view, &recorder)
    }
  }

  private func expectFigures() throws {
    let expected: [(CommitmentAccount, Int64)] = [
      (.reserve, 1_790_00), (.free, 200_00), (.reserved, 0), (.payable, 0),
      (.paid, 91_630_00), (.refunded, 30_00), (.lost, 50_00), (.held, 0), (.cost, 0),
      (.cleared, -93_500_00), (.returned, -200_00),
    ]
    for (account, cents) in expected {
      #expect(try books.cents(account) == cents, "\(account)")
    }
    #expect(try books.cents(.free, in: .general) == 652_00)
    #expect(try cash(of: TestBooks.fund) == 1_990_00)
    #expect(try cash(of: .general) == 652_00)
    let awards = try books.read { try $0.rows(Award.self) }
    #expect(awards.map(\.state).filter { $0 == .paid }.count == 29)
    #expect(try award("G6").state == .partReturned)
    let payouts = try books.read { try $0.rows(Payout.self) }
    #expect(payouts.count == 30 && payouts.allSatisfy { $0.state == .confirmed })
    let attempts = try books.read { try $0.rows(Attempt.self) }
    #expect(attempts.count == 31)
  }

  private func award(_ name: String) throws -> Award {
    try books.read { try Awards.resolve(name, in: $0) }
  }

  /// What its banks, boxes and platforms hold.
  private func cash(of fund: FundCode) throws -> Int64 {
    try [TestBooks.bank, TestBooks.box, TestBooks.processor, TestBooks.platform]
      .reduce(0) { $0 + (try books.cents($1, in: fund)) }
  }

  /// Then every euro is placed but the reserve.
  private func awardTheReturnAgain() throws {
    let award = try books.commit { view, recorder in
      var workflow = ProposeAward(
        application: "G1", amount: ModelCase.unspentReturn.amount, day: books.today)
      workflow.excess = .newNeed
      return try workflow.decide(view, &recorder).code.text
    }
    for member: Int64 in [2, 3] {
      try books.commit(as: MemberCode(number: member)) { view, recorder in
        _ = try GiveApproval(awards: .named([award]), decision: .for)
          .decide(view, &recorder, today: books.today)
      }
    }
    try books.commit { view, recorder in
      _ = try DecideAwards(awards: .named([award]), day: books.today).decide(view, &recorder)
    }
    #expect(try books.cents(.free) == 0)
    #expect(try books.cents(.reserved) == 200_00)
  }
}
