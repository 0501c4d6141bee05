package import Allocation
package import Ledger

/// A rule with its parameters as words: what a rule file says, or a command line.
package struct RuleSettings: Hashable, Sendable {
  /// A setting that can't be what it says.
  package struct Problem: Error, Hashable, Sendable {
    package let setting: RuleSetting
    package let text: String
    package let hint: String
  }

  private var texts: [RuleSetting: String] = [:]
  package var quotas: [String] = []

  package init() {}

  package subscript(setting: RuleSetting) -> String? {
    get { texts[setting] }
    set { texts[setting] = newValue }
  }

  /// - Parameter ties: the order among equals where none is set.
  package func parameters(
    in currency: Currency, ties: TieOrder
  ) throws(Problem) -> AllocationParameters {
    let name = texts[.rule] ?? ""
    let isStructure = name == "tiers" || name == "quota"
    guard isStructure || texts[.within] == nil else {
      throw problem(.within, "only tiers and quota divide each part by another rule")
    }
    var parameters = AllocationParameters(
      rule: try rule(isStructure ? texts[.within] ?? "equal" : name, in: currency),
      ties: try read(.ties, orElse: ties, "code, draw:<seed>, or criteria ending in one of these") {
        TieOrder($0)
      })
    parameters.scores = try scores(for: parameters.rule)
    parameters.tiers = try tiers(named: name)
    parameters.quotas = try readQuotas(isExpected: name == "quota")
    parameters.minimum = try read(
      .minimumPolicy, orElse: .ignore,
      "it is ignore, drop-below-minimum, minimum-first or minimum-first-stop"
    ) { MinimumPolicy(name: $0) }
    parameters.floor = try amount(.floor, in: currency) ?? .zero
    parameters.smallestTopUp = try amount(.smallestTopUp, in: currency) ?? .zero
    parameters.rounding = try rounding(in: currency)
    parameters.rest = try rest()
    parameters.reserve = try reserve(in: currency)
    return parameters
  }

  private func rule(_ name: String, in currency: Currency) throws(Problem) -> Rule {
    let setting = texts[.within] == nil ? RuleSetting.rule : .within
    guard Rule.names.contains(name) else {
      let known = Rule.names + (setting == .rule ? ["tiers", "quota"] : [])
      throw Problem(
        setting: setting, text: name,
        hint: "it is \(known.dropLast().joined(separator: ", ")) or \(known.last!)")
    }
    let start = try amount(.start, in: currency)
    let rate = try optional(.rate, "a number above zero with at most three decimals") { Rate($0) }
    let short = try optional(.short, "it is proportional or equal") { Rule.Shortage(rawValue: $0) }
    let bound = try amount(.bound, in: currency)
    if bound?.isPositive == false { throw problem(.bound, "an amount above zero") }
    guard let rule = Rule(name: name, start: start, rate: rate, short: short, bound: bound) else {
      if start == nil, name == "start-plus-score" { throw missing(.start, name) }
      if rate == nil, name == "match" { throw missing(.rate, name) }
      let stray: RuleSetting =
        start != nil && name != "start-plus-score"
        ? .start : rate != nil ? .rate : short != nil ? .short : .bound
      throw problem(stray, "\(name) has no such parameter")
    }
    return rule
  }

  /// How ballots make scores; nil where applications have them.
  private func scores(for rule: Rule) throws(Problem) -> VotedScores? {
    for setting in [RuleSetting.scores, .fewestScores]
    where texts[setting] != nil && !rule.needsScores {
      throw problem(setting, "only score and start-plus-score go by scores")
    }
    let mean = try optional(.scores, "it is mean, trimmed or median") { ScoreMean(rawValue: $0) }
    let fewest = try optional(.fewestScores, "a whole number from 1 on") { text in
      Int(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
    guard let mean else {
      if fewest != nil { throw problem(.fewestScores, "only --scores are made of ballots") }
      return nil
    }
    return VotedScores(mean, fewest: fewest ?? 1)
  }

  private func tiers(named name: String) throws(Problem) -> TierOrder? {
    guard name == "tiers" else {
      if texts[.tierShares] != nil { throw problem(.tierShares, "only tiers have shares") }
      return nil
    }
    return try read(
      .tierShares, orElse: .inTurn, "parts of the pot, together at most the whole: 60,30,10"
    ) { TierOrder($0) }
  }

  /// Quotas can stand beside any rule that divides the whole pot.
  private func readQuotas(isExpected: Bool) throws(Problem) -> [Quota] {
    var read: [Quota] = []
    for text in quotas {
      guard let quota = Quota(text) else {
        throw Problem(
          setting: .quota, text: text, hint: "a tag and its part of the pot: rural=20%")
      }
      read.append(quota)
    }
    if isExpected, read.isEmpty { throw missing(.quota, "quota") }
    return read
  }

  private func rounding(in currency: Currency) throws(Problem) -> Rounding {
    let name = texts[.rounding]
    guard let step = try amount(.step, in: currency) else {
      return try read(
        .rounding, orElse: .largestRemainder, "it is largest-remainder or sainte-lague"
      ) {
        Rounding(name: $0)
      }
    }
    guard name == nil else { throw problem(.rounding, "a step is a rounding itself") }
    return .down(to: step)
  }

  private func rest() throws(Problem) -> RestUse {
    if texts[.rest] != nil, texts[.step] == nil {
      throw problem(.rest, "only a step leaves a rest")
    }
    return try read(
      .rest, orElse: .nextRound, "it is next-round, reserve, appeals or redistribute"
    ) { RestUse(rawValue: $0) }
  }

  private func reserve(in currency: Currency) throws(Problem) -> SetAside? {
    guard let text = texts[.reserve] else { return nil }
    if text.hasSuffix("%"), let portion = Portion(text) { return .portion(portion) }
    guard let amount = currency.amount(plain: text) else {
      throw problem(.reserve, "an amount such as 500.00, or a part of the pot such as 5%")
    }
    return .amount(amount)
  }

  private func amount(_ setting: RuleSetting, in currency: Currency) throws(Problem) -> Amount? {
    let example = currency.plain(Amount(minorUnits: 12_550))
    return try optional(setting, "digits with a dot before the decimals, such as \(example)") {
      currency.amount(plain: $0)
    }
  }

  private func read<Value>(
    _ setting: RuleSetting, orElse otherwise: Value, _ hint: String, _ make: (String) -> Value?
  ) throws(Problem) -> Value {
    try optional(setting, hint, make) ?? otherwise
  }

  private func optional<Value>(
    _ setting: RuleSetting, _ hint: String, _ make: (String) -> Value?
  ) throws(Problem) -> Value? {
    guard let text = texts[setting] else { return nil }
    guard let value = make(text) else { throw problem(setting, hint) }
    return value
  }

  private func problem(_ setting: RuleSetting, _ hint: String) -> Problem {
    Problem(setting: setting, text: texts[setting] ?? "", hint: hint)
  }

  private func missing(_ setting: RuleSetting, _ rule: String) -> Problem {
    Problem(setting: .rule, text: rule, hint: "\(rule) needs --\(setting.rawValue)")
  }
}
