package import Journal
import Keeping
import Ledger

/// How parameters stand in a record: by their names, amounts in minor units. What says nothing is left
/// out, so that a parameter that comes later changes no record that came before.
extension AllocationParameters: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.amount("bound", rule.bound)
    body.optionalInteger("fewest_scores", scores.map { Int64($0.fewest) })
    body.amount("floor", floor)
    body.string("minimum", minimum.name)
    if !quotas.isEmpty { body.parts("quotas", quotas) }
    body.optionalInteger("rate", rule.rate?.thousandths)
    if case .amount(let amount) = reserve { body.amount("reserve", amount) }
    if case .portion(let portion) = reserve {
      body.integer("reserve_share", portion.hundredths)
    }
    if rest != .nextRound { body.string("rest", rest.rawValue) }
    body.string("rounding", rounding.name)
    body.string("rule", rule.name)
    body.optionalString("scores", scores?.mean.rawValue)
    body.optionalString("short", rule.short?.rawValue)
    body.amount("smallest_top_up", smallestTopUp.isZero ? nil : smallestTopUp)
    body.amount("start", rule.start)
    body.amount("step", rounding.step)
    body.optionalString("tiers", tiers?.description)
    body.string("ties", ties.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let bound = try body.optionalAmount("bound")
    let fewest = try body.optionalInteger("fewest_scores")
    floor = try body.amount("floor")
    guard let minimum = MinimumPolicy(name: try body.string("minimum")) else {
      throw body.invalidValue("minimum")
    }
    quotas = body.isNext("quotas") ? try body.parts("quotas") : []
    let rate = try body.optionalInteger("rate")
    let reserved = try body.optionalAmount("reserve")
    let reservedShare = try body.optionalInteger("reserve_share")
    rest = try body.optionalChoice("rest") ?? .nextRound
    let roundingName = try body.string("rounding")
    let ruleName = try body.string("rule")
    let mean: ScoreMean? = try body.optionalChoice("scores")
    let short: Rule.Shortage? = try body.optionalChoice("short")
    smallestTopUp = try body.optionalAmount("smallest_top_up") ?? .zero
    guard
      let rule = Rule(
        name: ruleName, start: try body.optionalAmount("start"),
        rate: rate.flatMap(Rate.init(thousandths:)), short: short, bound: bound)
    else { throw body.invalidValue("rule") }
    switch (mean, fewest.flatMap(Int.init(exactly:))) {
    case (nil, nil): scores = nil
    case (let mean?, let fewest?) where fewest > 0 && rule.needsScores:
      scores = VotedScores(mean, fewest: fewest)
    default: throw body.invalidValue("scores")
    }
    guard let rounding = Rounding(name: roundingName, step: try body.optionalAmount("step")) else {
      throw body.invalidValue("rounding")
    }
    let tierText = try body.optionalString("tiers")
    let tiers = tierText.flatMap { TierOrder($0) }
    if tierText != nil, tiers == nil { throw body.invalidValue("tiers") }
    guard let ties = TieOrder(try body.string("ties")) else { throw body.invalidValue("ties") }
    self.tiers = tiers
    self.ties = ties
    self.minimum = minimum
    self.rule = rule
    self.rounding = rounding
    switch (reserved, reservedShare) {
    case (let amount?, nil): reserve = .amount(amount)
    case (nil, let hundredths?):
      guard let portion = Portion(hundredths: hundredths) else {
        throw body.invalidValue("reserve_share")
      }
      reserve = .portion(portion)
    case (nil, nil): reserve = nil
    case (_?, _?): throw body.invalidValue("reserve_share")
    }
  }
}

extension Quota: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.integer("share", share.hundredths)
    body.string("tag", tag)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    guard let share = Portion(hundredths: try body.integer("share")) else {
      throw body.invalidValue("share")
    }
    self.share = share
    tag = try body.string("tag")
  }
}
