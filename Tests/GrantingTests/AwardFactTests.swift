import Council
import Granting
import Journal
import Keeping
import Ledger
import Testing

struct AwardFactTests {
  private static let day = Day("2024-07-02")!
  private static let award = ID<Award>(high: 1, low: 2)
  private static let payout = ID<Payout>(high: 3, low: 4)
  private static let document = ID<Document>(high: 5, low: 6)
  private static let amount = Amount(minorUnits: 1234_56)
  private static let sources = Sources([
    Source(FundCode("urgence.G12")!, amount), Source(FundCode("urgence")!, amount),
  ])!
  private static let hash = Hash(of: [7])

  private func readsBack<Kind: Fact & Equatable>(
    _ fact: Kind, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var (writer, scratch) = (CanonicalWriter(), CanonicalWriter())
    try Envelope(
      at: Instant("2024-07-02T10:00:00Z")!, by: "m:1", change: 9, last: true,
      nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 9
    ).encode(fact, into: &writer)
    let read = try writer.bytes.withUnsafeBytes {
      try RecordLine($0).accept(Kind.self, scratch: &scratch)
    }
    #expect(read == fact, sourceLocation: sourceLocation)
  }

  @Test func `polls read back, the first and one that takes its place`() throws {
    for replaces in [nil, Self.hash] {
      try readsBack(
        PollOpened(
          allocation: ID(high: 8, low: 8), version: replaces == nil ? 1 : 2, lines: 30,
          versions: Self.hash, replaces: replaces, day: Self.day,
          document: replaces == nil ? nil : Self.document))
    }
  }

  @Test func `proposals read back, with all that may be absent and without`() throws {
    var fact = AwardProposed(
      id: Self.award, code: AwardCode("G12/1")!, application: ID(high: 9, low: 9),
      beneficiary: CollectiveCode("C07")!, fund: FundCode("urgence")!, sources: Self.sources,
      proposer: nil, policy: "standard.1", day: Self.day)
    try readsBack(fact)
    fact.version = 2
    fact.proposer = MemberCode(number: 2)
    fact.allocation = ID(high: 2, low: 2)
    fact.excess = .newNeed
    fact.words = Self.hash
    fact.conditions = Hash(of: [8])
    fact.replaces = Hash(of: [9])
    fact.document = Self.document
    try readsBack(fact)
  }

  @Test(arguments: AwardDecided.Outcome.allCases)
  func `decisions read back with their count`(outcome: AwardDecided.Outcome) throws {
    let tally = Tally(
      members: Set((1...5).map { MemberCode(number: $0) }), proposer: MemberCode(number: 1),
      recused: [MemberCode(number: 5)], approvals: [MemberCode(number: 2): .for],
      under: PollRules(approvals: 2))
    try readsBack(
      AwardDecided(
        award: Self.award, version: 1, proposal: Self.hash, outcome: outcome,
        amount: outcome == .refused ? .zero : Self.amount,
        poll: PollCount(tally, recused: [MemberCode(number: 5)]),
        rank: outcome == .waiting ? 3 : nil, expires: outcome == .waiting ? Self.day : nil,
        until: outcome == .deferred ? Self.day : nil,
        day: Self.day, document: Self.document))
  }

  @Test func `what follows a decision reads back`() throws {
    try readsBack(AwardReserved(award: Self.award, sources: Self.sources, day: Self.day))
    try readsBack(AwardLapsed(award: Self.award, day: Self.day))
    try readsBack(AwardDue(award: Self.award, day: Self.day, document: Self.document))
    for byAgreement in [true, false] {
      try readsBack(
        AwardNotified(
          award: Self.award, sources: Self.sources, byAgreement: byAgreement, day: Self.day))
    }
    for reason in ReleaseReason.allCases {
      try readsBack(
        AwardReleased(
          award: Self.award, sources: Self.sources, reason: reason, words: Self.hash, day: Self.day)
      )
    }
  }

  @Test func `payouts and their attempts read back`() throws {
    let code = PayoutCode(application: ApplicationCode(number: 12), number: 77)
    try readsBack(
      PayoutPrepared(
        id: Self.payout, code: code, award: Self.award, payee: ID(high: 4, low: 4),
        sources: Self.sources, day: Self.day))
    for iban in [Self.hash, nil] {
      try readsBack(
        PayoutAnswered(
          payout: Self.payout, warning: .sharedAccount, iban: iban, reason: .other,
          words: iban, day: Self.day, document: iban.map { _ in Self.document }))
      try readsBack(PayoutChecked(payout: Self.payout, iban: iban, day: Self.day))
      try readsBack(
        PayoutSent(
          payout: Self.payout, attempt: 2, account: AccountCode("512CC")!, iban: iban,
          byHand: iban == nil, batch: iban.map { _ in ID(high: 8, low: 8) }, day: Self.day))
    }
    for reference in ["R-1", nil] {
      try readsBack(
        PayoutConfirmed(payout: Self.payout, attempt: 1, day: Self.day, reference: reference))
    }
    for reason in BounceReason.allCases {
      try readsBack(
        PayoutBounced(payout: Self.payout, attempt: 1, reason: reason, day: Self.day))
    }
    try readsBack(
      PayoutBounced(
        payout: Self.payout, attempt: 1, reason: .closedAccount, fee: Self.amount,
        feesFund: .general, day: Self.day, reference: "R-2", document: Self.document))
    try readsBack(PayoutUnconfirmed(payout: Self.payout, attempt: 1, day: Self.day))
    try readsBack(PayoutVoided(payout: Self.payout, day: Self.day))
  }

  @Test func `returns read back`() throws {
    let id = ID<Return>(high: 6, low: 6)
    try readsBack(
      ReturnRecorded(
        id: id, award: Self.award, sources: Self.sources, account: AccountCode("512CC")!,
        day: Self.day, reference: "V-1"))
    try readsBack(ReturnVoided(id: id, day: Self.day, document: Self.document))
  }
}
