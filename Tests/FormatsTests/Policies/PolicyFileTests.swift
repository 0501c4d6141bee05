import Council
import Formats
import Keeping
import Ledger
import TestSupport
import Testing

struct PolicyFileTests {
  private let day = Day("2026-01-01")!

  private var opening: Policy { .opening(code: "P1", from: day, in: .euro) }

  private func settings(_ text: String) -> PolicySettings {
    let (settings, findings) = PolicyFile.read(Array(text.utf8), file: "ours.policy")
    #expect(findings.isEmpty, "\(findings)")
    return settings
  }

  private func policy(_ text: String) throws -> Policy {
    try settings(text).policy("P2", from: day, changing: opening, in: .euro)
  }

  private func problem(_ text: String) -> PolicySettings.Problem? {
    do { _ = try policy(text) } catch { return error as? PolicySettings.Problem }
    return nil
  }

  @Test(arguments: 1...200)
  func `a policy written as a file reads back as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let written = random.policy("P2", from: day)
    let text = PolicyFile.text(PolicySettings(written, in: .euro))
    #expect(try policy(text) == written)
  }

  @Test func `what a file leaves out stays as it is`() throws {
    let policy = try policy("evidence: signature\n\n# days\npoll-hours: 120\n")
    #expect(policy.evidence == .signature)
    #expect(policy.windows.pollHours == 120)
    #expect(policy.windows.appealDays == opening.windows.appealDays)
    #expect(policy.tiers == opening.tiers)
    #expect(policy.urgent == opening.urgent)
  }

  @Test func `a list is given as a whole`() throws {
    let policy = try policy("tier: up to 1000, 1 approval\ntier: 3 approvals, 2 checks\n")
    #expect(
      policy.tiers == [
        Tier(upTo: Amount(minorUnits: 100_000), approvals: 1), Tier(approvals: 3, checks: 2),
      ])
    #expect(try self.policy("reserve: none").reserves == [])
  }

  @Test(arguments: [
    ("quorum: more than 1/2", Quorum.majority),
    ("quorum: at least 3", .atLeast(3)),
    ("quorum: 2/3 or more", Quorum(2, of: 3, isExceeded: false)),
    ("quorum: more than 1/3, at least 2", Quorum(1, of: 3, isExceeded: true, minimum: 2)),
  ])
  func `quorums in words`(text: String, quorum: Quorum) throws {
    #expect(try policy(text).quorum == quorum)
  }

  @Test(arguments: [
    ("tier: up to many, 2 approvals", PolicySetting.tier),
    ("tier: 2", .tier),
    ("tier: up to 5, 2 approvals, 1 check, 3 checks", .tier),
    ("quorum: half", .quorum), ("quorum: more than 1", .quorum), ("quorum: at least -1", .quorum),
    ("urgent: up to 500, 1 approval", .urgent), ("poll-hours: three", .pollHours),
    ("poll-hours: 1234567890", .pollHours), ("substitutes: m:4, anna", .substitutes),
    ("reserve: losses", .reserve), ("reserve: parties 2%", .reserve),
    ("reserve: losses -2%", .reserve), ("spendable: pigeon 95%", .spendable),
    ("sponsor-ceiling: a lot", .sponsorCeiling), ("evidence: trust", .evidence),
    ("empty-seats: recused, tired", .emptySeats),
  ])
  func `a value that can't be what it says is named`(text: String, setting: PolicySetting) {
    #expect(problem(text)?.setting == setting)
  }

  @Test func `what is wrong with a file is told line by line`() {
    let text = "evidence\nsignature: yes\nseparation: strict\nseparation: strict\n"
    let (_, findings) = PolicyFile.read(Array(text.utf8), file: "ours.policy")
    #expect(
      findings.kept.map(\.code) == [
        "setting-line", "unknown-setting", "setting-twice",
      ])
    #expect(findings.kept.map(\.place?.line) == [1, 2, 4])
    let (_, garbled) = PolicyFile.read([0xFF, 0xFE], file: "ours.policy")
    #expect(garbled.kept.map(\.code) == ["settings-not-text"])
  }

  @Test func `each setting says what its value looks like, and is read back from what is written`()
  {
    let settings = PolicySettings(opening, in: .euro)
    for setting in PolicySetting.allCases {
      #expect(!setting.form.isEmpty)
      #expect(setting.isRepeated || !settings.texts(of: setting).isEmpty)
    }
  }
}

extension SeededGenerator {
  /// Any policy that a file can hold, sound or not.
  fileprivate mutating func policy(_ code: String, from: Day) -> Policy {
    func amount(_ random: inout SeededGenerator) -> Amount {
      Amount(minorUnits: Int64.random(in: 1...99_999_999, using: &random))
    }
    var tiers: [Tier] = []
    for _ in 0..<Int.random(in: 0...3, using: &self) {
      tiers.append(
        Tier(
          upTo: amount(&self), approvals: .random(in: 0...9, using: &self),
          checks: .random(in: 0...3, using: &self)))
    }
    tiers.append(Tier(approvals: .random(in: 1...9, using: &self)))
    var policy = Policy(code: code, from: from, tiers: tiers)
    policy.tierDays = .random(in: 1...400, using: &self)
    policy.sponsorCeiling = Bool.random(using: &self) ? amount(&self) : nil
    let whole = Int.random(in: 1...5, using: &self)
    policy.quorum = Quorum(
      .random(in: 0...whole, using: &self), of: whole, isExceeded: .random(using: &self),
      minimum: .random(in: 0...4, using: &self))
    policy.abstentions = Abstentions.allCases.randomElement(using: &self)!
    policy.substitutes = (1...9).shuffled(using: &self).prefix(.random(in: 0...3, using: &self))
      .map { MemberCode(number: $0) }
    policy.emptySeats = Set(EmptySeat.allCases.filter { _ in Bool.random(using: &self) })
    policy.urgent =
      Bool.random(using: &self)
      ? UrgentTier(
        ceiling: amount(&self), approvals: .random(in: 1...3, using: &self),
        pollHours: .random(in: 1...48, using: &self),
        ratifyDays: .random(in: 1...30, using: &self)) : nil
    policy.windows = Windows(
      pollHours: .random(in: 1...999, using: &self), appealDays: .random(in: 0...60, using: &self))
    policy.evidence = PolicyEvidence.allCases.randomElement(using: &self)!
    policy.separation = Separation.allCases.randomElement(using: &self)!
    policy.cooling = Cooling(newHours: .random(in: 0...72, using: &self))
    policy.payeeChange = PayeeChange.allCases.randomElement(using: &self)!
    policy.reserves = [
      ReserveRule(.losses, .share(.random(in: 0...10_000, using: &self))),
      ReserveRule(.appeals, .amount(amount(&self))),
    ].filter { _ in Bool.random(using: &self) }
    policy.spendable =
      Bool.random(using: &self)
      ? [SpendableShare(channel: "platform", percent: .random(in: 0...100, using: &self))] : []
    policy.shortfall = Array(
      [ShortfallSource.clearings, .guarantor, .awards].shuffled(using: &self)
        .prefix(.random(in: 0...3, using: &self)))
    return policy
  }
}
