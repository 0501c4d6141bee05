extension Model {
  /// Who answers, who is out of it, and what a poll comes to: two of those who count approve, more than
  /// half of them have answered, and more are for it than against.
  enum Outcome { case approved, refused, open, lapsed }

  func outcome(of award: Award) -> Outcome {
    let counting = countingMembers(of: award)
    let answers = counting.compactMap { award.answers[$0] }
    let approving = answers.filter { $0 == "for" }.count
    let opposing = answers.filter { $0 == "against" }.count
    guard counting.count >= 2 else { return .open }
    guard 2 * answers.count > counting.count else { return isOver(award) ? .lapsed : .open }
    if approving >= 2, approving > opposing { return .approved }
    let isEnded = answers.count == counting.count || isOver(award)
    return opposing > approving || isEnded ? .refused : .open
  }

  /// A poll takes answers for three days.
  func isOver(_ award: Award) -> Bool { minute >= award.opened + 72 * 60 }

  /// Those who may answer and have not.
  func silentMembers(of award: Award) -> [String] {
    countingMembers(of: award).filter { code in
      award.answers[code] == nil && applications[award.application]!.interests[code] == false
    }.sorted()
  }

  /// The fund each round is for.
  static let rounds = ["r1": "urgence", "r2": "eau"]

  /// Its members, first enrolled first.
  var committee: [String] {
    members.filter { $0.value.contains("committee") }.keys.sorted()
  }

  func countingMembers(of award: Award) -> [String] {
    members.filter { code, roles in
      roles.contains("committee") && award.proposer != code
        && (applications[award.application]!.interests[code] != true || flaw == .interestedCount)
    }.map(\.key)
  }

  /// An application is decided once an award of it is.
  mutating func close(_ application: String) { applications[application]!.state = "decided" }

  /// What an application has been promised, and is still to get or has got.
  func promised(to application: String) -> Int {
    awards.values.filter { $0.application == application }
      .filter { Model.promising.contains($0.state) }
      .map { $0.amount - $0.released }.reduce(0, +)
  }

  /// What one beneficiary is promised in all: the tier of its payments.
  func promised(toBeneficiaryOf award: Award) -> Int {
    let collective = applications[award.application]!.collective
    return awards.values
      .filter { applications[$0.application]!.collective == collective }
      .filter { Model.promising.contains($0.state) }
      .map { $0.amount - $0.released }.reduce(0, +)
  }

  static let promising: Set = [
    "waiting", "reserved", "notified", "due", "partly-paid", "paid", "part-returned",
  ]

  static let payable: Set = ["notified", "partly-paid", "part-returned"]

  /// Payouts of an award that hold a part of it, paid or not.
  func underWay(_ award: String) -> Int {
    payouts.values.filter { $0.award == award && !["confirmed", "voided"].contains($0.state) }
      .map(\.amount).reduce(0, +)
  }

  /// Money sent and not yet debited.
  func onItsWay(of fund: String) -> Int {
    payouts.values.filter { $0.state == "sent" && awards[$0.award]!.fund == fund }
      .map(\.amount).reduce(0, +)
  }

  /// The state of an award that was notified, from what was paid and came back.
  mutating func settle(_ code: String) {
    let award = awards[code]!
    let owed = award.amount - award.released
    awards[code]!.state =
      if award.returned > 0 {
        "part-returned"
      } else if award.paid == 0 {
        "notified"
      } else if award.paid < owed {
        "partly-paid"
      } else {
        "paid"
      }
  }

  mutating func pay(_ code: String, _ sign: Int) {
    let payout = payouts[code]!
    let fund = awards[payout.award]!.fund
    move(sign * payout.amount, from: "payable", to: "paid", of: fund)
    put(-sign * payout.amount, on: "512CC", of: fund)
    awards[payout.award]!.paid += sign * payout.amount
    settle(payout.award)
  }
}
