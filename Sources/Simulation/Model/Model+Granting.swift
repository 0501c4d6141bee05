extension Model {
  /// An application is decided once an award of it is.
  mutating func close(_ application: String) { applications[application]!.state = "decided" }

  /// What an application has been promised, and is still to get or has got.
  func promised(to application: String) -> Int {
    awards.values.filter { $0.application == application && Model.promising.contains($0.state) }
      .map { $0.amount - $0.released }.reduce(0, +)
  }

  /// An award and what its beneficiary was promised in the days around it: that fixes its tier.
  func promisedWith(_ award: Award, on day: Int? = nil) -> Int {
    let on = day ?? award.decidedAt.map { $0 / 1440 } ?? self.day
    let collective = applications[award.application]!.collective
    let others = awards.values.filter { other in
      Model.promising.contains(other.state)
        && (other.application != award.application || other.number != award.number)
        && applications[other.application]!.collective == collective
        && abs((other.decidedAt ?? other.opened) / 1440 - on) < Policy.tierDays
    }
    return award.amount + others.map { $0.amount - $0.released }.reduce(0, +)
  }

  static let promising: Set = [
    "waiting", "reserved", "notified", "partly-paid", "paid", "part-returned", "reported",
    "closed", "released",
  ]

  static let payable: Set = ["notified", "partly-paid", "part-returned"]

  /// Payouts of an award that hold a part of it and are not paid.
  func underWay(_ award: String) -> Int {
    payouts.values.filter { $0.award == award && !["confirmed", "voided"].contains($0.state) }
      .map(\.amount).reduce(0, +)
  }

  /// Money sent and not yet debited.
  func onItsWay(of fund: String, from account: String) -> Int {
    payouts.values.filter {
      $0.state == "sent" && $0.account == account && awards[$0.award]!.fund == fund
    }.map(\.amount).reduce(0, +)
  }

  /// Money on an account that isn't on its way from there.
  func available(on account: String, of fund: String) -> Int {
    cash(on: account, of: fund) - onItsWay(of: fund, from: account)
  }

  /// What of an award may be paid by today.
  func due(of award: Award) -> Int {
    let most = award.amount - award.released
    guard !award.instalments.isEmpty else { return most }
    let due = award.instalments.filter { part in
      switch part.term {
      case .day(let from): from <= day
      case .condition(let isMet): isMet
      case .report: award.isReported
      }
    }.map(\.amount).reduce(0, +)
    return min(due, most)
  }

  /// What of that is neither paid nor under way.
  func dueNow(of award: Award) -> Int {
    max(0, due(of: award) - award.paid - underWay("\(award.application)/\(award.number)"))
  }

  /// Whether more is paid or about to be than would be due.
  func isAhead(_ award: Award, _ code: String) -> Bool {
    let taken = award.paid + underWay(code)
    return !award.instalments.isEmpty && taken > due(of: award) && taken > 0
  }

  /// The state of an award that was reserved, from what was paid and came back.
  mutating func settle(_ code: String) {
    let award = awards[code]!
    let isPaid = award.unpaid == 0 && award.paid > 0
    awards[code]!.state =
      if isPaid, award.isClosed {
        "closed"
      } else if isPaid, award.isReported {
        "reported"
      } else if award.returned > 0 {
        "part-returned"
      } else if isPaid {
        "paid"
      } else if award.unpaid == 0 {
        "released"
      } else if award.paid > 0 {
        "partly-paid"
      } else {
        award.isNotified ? "notified" : "reserved"
      }
  }

  mutating func pay(_ name: String, _ sign: Int) {
    let payout = payouts[name]!
    let fund = awards[payout.award]!.fund
    move(sign * payout.amount, from: "payable", to: "paid", of: fund)
    put(-sign * payout.amount, on: payout.account, of: fund)
    awards[payout.award]!.paid += sign * payout.amount
    if sign < 0 { awards[payout.award]!.isClosed = false }
    settle(payout.award)
  }

  /// The campaigns, applications and payouts whose gates an award passes.
  func gates(before award: Award) -> [String] {
    let campaigns = campaigns.filter { $0.value == award.fund }.keys.sorted()
    return campaigns.map { "elections \($0)" } + campaigns.map { "convictions \($0)" }
      + ["freezes \(award.application)"]
  }

  /// Whether something was found there, and the committee has not opened it.
  func isClosed(_ gate: String) -> Bool { gates[gate].map { !$0.isOpen } ?? false }
}
