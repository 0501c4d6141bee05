import Allocation
import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Workflows

/// Awards made and paid in few words, in books that have a round with as many applications as wanted.
///
/// m:1 proposes, records and pays; m:2 to m:4 are the committee, of whom m:4 calls back about accounts.
struct AwardBooks {
  static let debt = AccountCode(known: "4682")

  let books: TestBooks

  /// Applications G1, G2 … of collectives C01, C02 …, asking for these cents. The last collective is
  /// paid in cash where that is asked for, the others on accounts of their own.
  init(
    seed: UInt64 = 1, asking requests: [Int64], cashLast: Bool = false, files: Files? = nil
  ) throws {
    books = try TestBooks(seed: seed, files: files)
    let round = RoundCode(known: "r")
    try books.commit { _, recorder in
      try recorder.record(
        RoundOpened(
          round: Round(
            code: round, fund: TestBooks.fund, opens: nil, closes: nil, openedOn: TestBooks.day),
          document: nil))
      for (place, cents) in requests.enumerated() {
        let inCash = cashLast && place == requests.count - 1
        try Self.add(
          ApplicationCode(number: Int64(place) + 1), asking: cents, in: round,
          account: inCash ? nil : "FR76 test \(place)", &recorder)
      }
    }
    try books.callBack()
    try books.declareNothing(in: round)
  }

  private static func add(
    _ code: ApplicationCode, asking cents: Int64, in round: RoundCode, account: String?,
    _ recorder: inout Recorder<SQLiteBooks>
  ) throws {
    let collective = Self.collective(code.number)
    try recorder.record(
      CollectiveAdded(
        code: collective, particulars: CollectiveParticulars(), day: TestBooks.day,
        document: nil))
    try recorder.record(
      PayeeAdded(
        id: recorder.makeID(), code: PayeeCode(collective: collective, rank: 1),
        kind: account == nil ? .cash : .ownAccount,
        iban: try recorder.commit(words: account, tag: .iban), day: TestBooks.day))
    try recorder.record(
      ApplicationReceived(
        id: recorder.makeID(), code: code, round: round, collective: collective,
        reference: code.text, requested: Amount(minorUnits: cents), day: TestBooks.day))
  }

  static func collective(_ number: Int64) -> CollectiveCode {
    CollectiveCode(known: number < 10 ? "C0\(number)" : "C\(number)")
  }

  static func member(_ number: Int64) -> MemberCode { MemberCode(number: number) }
}

extension AwardBooks {
  func award(_ name: String) throws -> Award {
    try books.read { try Awards.resolve(name, in: $0) }
  }

  func payout(_ name: String) throws -> Payout {
    try books.read { try Payouts.resolve(name, in: $0) }
  }

  @discardableResult
  func propose(
    _ application: Int64, _ cents: Int64, by proposer: Int64 = 1, on day: Day? = nil,
    _ change: (inout ProposeAward) -> Void = { _ in }
  ) throws -> String {
    var workflow = ProposeAward(
      application: "G\(application)", amount: Amount(minorUnits: cents), day: day ?? books.today)
    workflow.proposer = Self.member(proposer)
    change(&workflow)
    return try books.commit { view, recorder in
      try workflow.decide(view, &recorder).code.text
    }
  }

  @discardableResult
  func answer(
    _ award: String, _ decision: Approval.Decision = .for, as member: Int64
  ) throws -> Poll {
    try books.commit(as: Self.member(member)) { view, recorder in
      try GiveApproval(awards: .named([award]), decision: decision)
        .decide(view, &recorder, today: books.today)[0]
    }
  }

  @discardableResult
  func decide(
    _ award: String, on day: Day? = nil, waitsUntil: Day? = nil
  ) throws -> DecideAwards.Decided {
    try books.commit { view, recorder in
      try DecideAwards(
        awards: .named([award]), day: day ?? books.today, waitsUntil: waitsUntil
      ).decide(view, &recorder).decided[0]
    }
  }

  /// Proposed, approved by two, or as many, and decided.
  @discardableResult
  func make(
    _ application: Int64, _ cents: Int64, on day: Day? = nil, by approvers: Int64 = 2
  ) throws -> String {
    let award = try propose(application, cents, on: day)
    for member in 2..<(2 + approvers) { try answer(award, as: member) }
    try decide(award, on: day)
    return award
  }

  /// Divides what is free among all that may get some, and puts the shares before the committee.
  @discardableResult
  func proposeShares(
    _ rule: Rule = .equal, pot: Int64? = nil, isTopUp: Bool = false
  ) throws -> (AllocationReceipt, [String]) {
    let outcome = try propose(rule, pot: pot, isTopUp: isTopUp)
    let awards = try books.commit { view, recorder in
      try ProposeShares(allocation: outcome.id.text, day: books.today).decide(view, &recorder)
    }
    return (outcome.receipt, awards.map(\.code.text))
  }

  @discardableResult
  func propose(
    _ rule: Rule, pot: Int64? = nil, isTopUp: Bool = false
  ) throws -> ProposeAllocation.Outcome {
    try books.commit { view, recorder in
      try ProposeAllocation(
        round: RoundCode(known: "r"), pot: pot.map { .amount(Amount(minorUnits: $0)) } ?? .free,
        parameters: AllocationParameters(rule: rule), isTopUp: isTopUp
      ).decide(view, &recorder, today: books.today)
    }
  }

  /// The same, approved by two and decided.
  @discardableResult
  func allocate(
    _ rule: Rule = .equal, pot: Int64? = nil, isTopUp: Bool = true
  ) throws -> AllocationReceipt {
    let (receipt, awards) = try proposeShares(rule, pot: pot, isTopUp: isTopUp)
    for award in awards {
      try answer(award, as: 2)
      try answer(award, as: 3)
      try decide(award)
    }
    return receipt
  }

  func notify(_ award: String, on day: Day? = nil, byAgreement: Bool = false) throws {
    try books.commit { view, recorder in
      _ = try NotifyAwards(
        awards: .named([award]), day: day ?? books.today, byAgreement: byAgreement
      ).decide(view, &recorder)
    }
  }

  func release(_ award: String, _ cents: Int64? = nil, on day: Day? = nil) throws {
    try books.commit { view, recorder in
      _ = try ReleaseAward(
        award: award, amount: cents.map { Amount(minorUnits: $0) }, reason: .unneeded,
        decision: "PV-1", day: day ?? books.today
      ).decide(view, &recorder)
    }
  }

  @discardableResult
  func prepare(_ award: String, _ cents: Int64? = nil) throws -> String {
    try books.commit { view, recorder in
      try PreparePayouts(
        awards: .named([award]), amount: cents.map { Amount(minorUnits: $0) }, day: books.today
      ).decide(view, &recorder)[0].code.text
    }
  }

  /// Looked at by two first, answered for, its gates opened and its documents there, unless the test says otherwise.
  @discardableResult
  func send(
    _ payout: String, as member: Int64 = 1, from bank: AccountCode? = nil, isChecked: Bool = true
  ) throws -> [SendPayouts.Sent] {
    if isChecked, try self.payout(payout).state.canBeSent {
      for checker: Int64 in 2...3 where checker != member { try check(payout, as: checker) }
      try answerWarnings(of: payout)
      try books.openGates()
      try books.completeChecklists()
    }
    return try books.commit(as: Self.member(member)) { view, recorder in
      try SendPayouts(payouts: [payout], bank: bank, day: books.today).decide(view, &recorder)
    }
  }

  /// Whatever speaks against it was agreed.
  private func answerWarnings(of payout: String) throws {
    let open = try books.read {
      try OpenWarnings.of([Payouts.resolve(payout, in: $0)], in: $0).filter(\.isOpen)
    }
    for warned in open {
      try books.commit { view, recorder in
        _ = try AnswerWarning(
          payouts: [payout], warning: warned.warning, reason: .agreed, day: books.today
        ).decide(view, &recorder)
      }
    }
  }

  func check(_ payout: String, as member: Int64) throws {
    try books.commit(as: Self.member(member)) { view, recorder in
      _ = try CheckPayouts(payouts: [payout], day: books.today).decide(view, &recorder)
    }
  }

  func confirm(_ payout: String, as member: Int64 = 4) throws {
    try books.commit(as: Self.member(member)) { view, recorder in
      _ = try ConfirmPayouts(payouts: [payout], day: books.today).decide(view, &recorder)
    }
  }

  func unconfirm(_ payout: String) throws {
    try books.commit { view, recorder in
      _ = try UnconfirmPayout(payout: payout, day: books.today).decide(view, &recorder)
    }
  }

  func void(_ payout: String) throws {
    try books.commit { view, recorder in
      _ = try VoidPayouts(payouts: [payout], day: books.today).decide(view, &recorder)
    }
  }

  func bounce(_ payout: String, fee: Int64 = 0, feesFund: FundCode? = nil) throws {
    try books.commit { view, recorder in
      _ = try BouncePayout(
        payout: payout, reason: .closedAccount, fee: Amount(minorUnits: fee), feesFund: feesFund,
        day: books.today
      ).decide(view, &recorder)
    }
  }

  @discardableResult
  func giveBack(_ award: String, _ cents: Int64, on day: Day? = nil) throws -> String {
    try books.commit { view, recorder in
      try RecordReturn(
        award: award, amount: Amount(minorUnits: cents), day: day ?? books.today
      ).decide(view, &recorder).id.text
    }
  }

  func voidReturn(_ id: String) throws {
    try books.commit { view, recorder in
      _ = try VoidReturn(id: id, day: books.today).decide(view, &recorder)
    }
  }

  /// Notified, prepared, sent and confirmed.
  @discardableResult
  func pay(_ award: String, _ cents: Int64? = nil) throws -> String {
    if try self.award(award).state == .reserved { try notify(award) }
    let payout = try prepare(award, cents)
    try send(payout)
    try confirm(payout)
    return payout
  }
}
