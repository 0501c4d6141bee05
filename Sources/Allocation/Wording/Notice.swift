package import Keeping
package import Ledger

/// What a committee should know of a whole division before it adopts it.
package enum Notice: Hashable, Sendable {
  /// The rule pays whoever inflates the request.
  case paysInflation
  /// The rule is there to compare with.
  case forComparison(rule: String)
  /// Without it, its applications would have got as much.
  case quotaChangesNothing(Quota, promised: Amount, got: Amount)
  /// They can't take what is promised: the rest is for everybody.
  case quotaNotAbsorbed(Quota, promised: Amount, got: Amount)
  /// Nobody whom it is for can take what is unused: it stays where donors put it.
  case designationUnused(DesignationUse)
  case rest(Amount, RestUse)
  case topUpsHeld(Int, Amount)
  /// Newcomers are many beside those who have awards already.
  case manyNewcomers(Int, of: Int)
  /// The slices of those whose choices are full, or who chose nothing.
  case slicesLeft(Amount)
  /// One ballot that exaggerates pulls an average its way.
  case averageIsPulled
  /// A rule that shows what would be: it needs to know who gave, and pays accomplices.
  case whatIf(rule: String, formula: String)

  /// One sentence.
  package func sentence(in language: Language, currency: Currency) -> String {
    switch language {
    case .french: FrenchWording(currency: currency).words(for: self)
    case .english: EnglishWording(currency: currency).words(for: self)
    }
  }
}

extension AllocationReceipt {
  package var notices: [Notice] {
    var notices: [Notice] = []
    switch parameters.rule {
    case .proportional: notices.append(.paysInflation)
    case .equalLosses, .talmud: notices.append(.forComparison(rule: parameters.rule.name))
    case .equal, .score, .startPlusScore, .match: break
    case .budgets(.average): notices.append(.averageIsPulled)
    case .budgets(.markets): break
    case .quadratic(let funding):
      notices.append(.whatIf(rule: parameters.rule.name, formula: funding.formula))
    case .slices:
      let left = Amount(minorUnits: hearing?.slices?.unplaced ?? 0)
      if left.isPositive { notices.append(.slicesLeft(left)) }
    }
    notices += parameters.quotas.compactMap(notice)
    notices += designations.filter(\.unused.isPositive).map(Notice.designationUnused)
    if let notice = noticeOfTopUps { notices.append(notice) }
    if let notice = noticeOfNewcomers { notices.append(notice) }
    if parameters.rounding.step != nil, unassigned.isPositive {
      notices.append(.rest(unassigned, parameters.rest))
    }
    return notices
  }

  private func notice(on quota: Quota) -> Notice? {
    let members = shares.filter { $0.request.tags.contains(quota.tag) }
    let got = Amount(minorUnits: members.reduce(0) { $0 + $1.amount.minorUnits })
    let promised = Amount(minorUnits: quota.share.roundedUp(of: divided))
    let isAside = parts.contains { $0.scope == .quota(quota) }
    if !isAside, got < promised { return .quotaNotAbsorbed(quota, promised: promised, got: got) }
    if !isAside { return .quotaChangesNothing(quota, promised: promised, got: got) }
    return got < promised && parameters.rounding.step == nil
      ? .quotaNotAbsorbed(quota, promised: promised, got: got) : nil
  }

  private var noticeOfTopUps: Notice? {
    let held = shares.filter(\.heldTopUp.isPositive)
    guard !held.isEmpty else { return nil }
    return .topUpsHeld(
      held.count, Amount(minorUnits: held.reduce(0) { $0 + $1.heldTopUp.minorUnits }))
  }

  /// Those who came first keep what they have, so that many newcomers get less than in one division.
  private var noticeOfNewcomers: Notice? {
    let locked = shares.count { $0.request.locked.isPositive }
    let newcomers = shares.count - locked
    let isAbove = shares.contains { $0.constraint == .lock && $0.heldTopUp.isZero }
    guard locked > 0, newcomers > locked, isAbove else { return nil }
    return .manyNewcomers(newcomers, of: shares.count)
  }
}
