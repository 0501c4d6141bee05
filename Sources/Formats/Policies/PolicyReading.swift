import Council
import Giving
import Keeping
import Ledger

/// Makes a policy of settings that say all of it.
struct PolicyReading {
  private let settings: PolicySettings
  private let currency: Currency

  init(_ settings: PolicySettings, _ currency: Currency) {
    self.settings = settings
    self.currency = currency
  }

  func policy(_ code: String, from: Day) throws(PolicySettings.Problem) -> Policy {
    var policy = Policy(code: code, from: from, tiers: try all(.tier, tier))
    policy.tierDays = try count(.tierDays)
    policy.sponsorCeiling = try unlessNone(.sponsorCeiling) { currency.amount(plain: $0) }
    policy.quorum = try one(.quorum, quorum)
    policy.abstentions = try one(.abstentions) { Abstentions(rawValue: $0) }
    policy.substitutes = try list(.substitutes) { MemberCode($0) }
    policy.emptySeats = Set(try list(.emptySeats) { EmptySeat(rawValue: $0) })
    policy.urgent = try unlessNone(.urgent, urgent)
    policy.windows = Windows(
      pollHours: try count(.pollHours), appealDays: try count(.appealDays),
      waitingDays: try count(.waitingDays), minutesDays: try count(.minutesDays),
      countersignDays: try count(.countersignDays))
    policy.evidence = try one(.evidence) { PolicyEvidence(rawValue: $0) }
    policy.separation = try one(.separation) { Separation(rawValue: $0) }
    policy.cooling = Cooling(
      newHours: try count(.coolingNewHours), changedHours: try count(.coolingChangedHours),
      waivers: try count(.coolingWaivers))
    policy.payeeChange = try one(.payeeChange) { PayeeChange(rawValue: $0) }
    policy.gates = try all(.gate) { GateRule($0) }
    policy.checklist = try list(.checklist) { ChecklistItem(rawValue: $0) }
    policy.reserves = try all(.reserve, reserve)
    policy.spendable = try all(.spendable, spendable)
    policy.shortfall = try list(.shortfall) { ShortfallSource(rawValue: $0) }
    return policy
  }

  /// `up to 5000.00, 2 approvals, 1 check`.
  private func tier(_ text: String) -> Tier? {
    var phrases = Phrases(text)
    let ceiling = phrases.take(after: "up to ").map { currency.amount(plain: $0) }
    guard let approvals = phrases.count("approval") else { return nil }
    let checks = phrases.isEmpty ? 1 : phrases.count("check")
    guard let checks, phrases.isEmpty, ceiling != .some(nil) else { return nil }
    return Tier(upTo: ceiling ?? nil, approvals: approvals, checks: checks)
  }

  /// `up to 500.00, 1 approval, 24 hours, ratified in 14 days`.
  private func urgent(_ text: String) -> UrgentTier? {
    var phrases = Phrases(text)
    guard let ceiling = phrases.take(after: "up to ").flatMap({ currency.amount(plain: $0) }),
      let approvals = phrases.count("approval"), let hours = phrases.count("hour"),
      let term = phrases.take(after: "ratified in "),
      let days = Phrases.count(term, "day"), phrases.isEmpty
    else { return nil }
    return UrgentTier(
      ceiling: ceiling, approvals: approvals, pollHours: hours, ratifyDays: days)
  }

  /// `more than 1/2`, `1/3 or more`, `at least 2`, and the last with one of the others.
  private func quorum(_ text: String) -> Quorum? {
    var phrases = Phrases(text)
    let isExceeded: Bool
    let part: String
    if let text = phrases.take(after: "more than ") {
      (part, isExceeded) = (text, true)
    } else if let text = phrases.take(before: " or more") {
      (part, isExceeded) = (text, false)
    } else {
      (part, isExceeded) = ("0/1", false)
    }
    let numbers = part.split(separator: "/", omittingEmptySubsequences: false)
      .map { Phrases.number(String($0)) }
    let minimum = phrases.isEmpty ? 0 : phrases.take(after: "at least ").flatMap(Phrases.number)
    guard numbers.count == 2, let part = numbers[0], let whole = numbers[1], let minimum,
      phrases.isEmpty, !text.isEmpty
    else { return nil }
    return Quorum(part, of: whole, isExceeded: isExceeded, minimum: minimum)
  }

  private func reserve(_ text: String) -> ReserveRule? {
    guard let (name, measure) = Phrases.pair(text), let purpose = ReservePurpose(rawValue: name)
    else { return nil }
    if measure.hasSuffix("%") {
      // A percentage with two decimals is an amount of a hundred parts.
      guard let share = Currency.euro.amount(plain: String(measure.dropLast())),
        let hundredths = Int(exactly: share.minorUnits), hundredths >= 0
      else { return nil }
      return ReserveRule(purpose, .share(hundredths))
    }
    return currency.amount(plain: measure).map { ReserveRule(purpose, .amount($0)) }
  }

  private func spendable(_ text: String) -> SpendableShare? {
    guard let (channel, share) = Phrases.pair(text),
      Channel(rawValue: channel)?.accountRole == .platform,
      share.hasSuffix("%"), let percent = Phrases.number(String(share.dropLast()))
    else { return nil }
    return SpendableShare(channel: channel, percent: percent)
  }
}

extension PolicyReading {
  private func one<Value>(
    _ setting: PolicySetting, _ make: (String) -> Value?
  ) throws(PolicySettings.Problem) -> Value {
    let text = settings.texts(of: setting).last ?? ""
    guard let value = make(text) else {
      throw PolicySettings.Problem(setting: setting, text: text)
    }
    return value
  }

  private func count(_ setting: PolicySetting) throws(PolicySettings.Problem) -> Int {
    try one(setting, Phrases.number)
  }

  private func unlessNone<Value>(
    _ setting: PolicySetting, _ make: (String) -> Value?
  ) throws(PolicySettings.Problem) -> Value? {
    if settings.texts(of: setting).last == "none" { return nil }
    return try one(setting, make)
  }

  /// A list in one line.
  private func list<Value>(
    _ setting: PolicySetting, _ make: (String) -> Value?
  ) throws(PolicySettings.Problem) -> [Value] {
    if settings.texts(of: setting).last == "none" { return [] }
    return try one(setting) { text in
      let values = Phrases(text).all.map(make)
      return values.contains { $0 == nil } ? nil : values.compactMap(\.self)
    }
  }

  /// A list of a line each.
  private func all<Value>(
    _ setting: PolicySetting, _ make: (String) -> Value?
  ) throws(PolicySettings.Problem) -> [Value] {
    let texts = settings.texts(of: setting)
    if texts == ["none"] { return [] }
    var values: [Value] = []
    for text in texts {
      guard let value = make(text) else {
        throw PolicySettings.Problem(setting: setting, text: text)
      }
      values.append(value)
    }
    return values
  }
}
