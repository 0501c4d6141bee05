extension Model {
  /// Who was for an award; by voice, where somebody stood for the minutes when it was decided.
  func approvers(of award: Award) -> Set<String> {
    let taken = award.isPolled ? takenMeetings(of: award) : award.takenMeetings
    var answers = award.answers.mapValues(\.decision)
    for (member, said) in award.spoken where taken.contains(said.meeting) {
      answers[member] = said.decision
    }
    return Set(answers.filter { $0.value == "for" }.keys)
  }

  /// Who was for an award doesn't pay it, unless another countersigns.
  func mayNotPay(_ member: String, _ award: Award) -> Bool {
    policies[award.policy]!.separation == "strict" && approvers(of: award).contains(member)
  }

  /// Members who approved and paid, or paid and reconciled.
  func handsTooMany(in payout: Payout) -> Set<String> {
    guard !payout.sentBy.isEmpty, payout.state != "voided" else { return [] }
    let payers: Set = [payout.preparedBy, payout.sentBy]
    return payers.intersection(approvers(of: awards[payout.award]!))
      .union(payers.intersection([payout.confirmedBy]))
  }

  func refusal(confirming name: String, by member: String) -> String? {
    let payout = payouts[name]!
    guard payout.state == "sent" else { return "payout-state-forbids" }
    let isStrict = policies[awards[payout.award]!.policy]!.separation == "strict"
    return isStrict && [payout.preparedBy, payout.sentBy].contains(member)
      ? "payer-reconciles" : nil
  }

  /// The same amount to the same payee within thirty days asks for an answer.
  func isTwin(_ payout: Payout) -> Bool {
    let earlier = payouts.values.filter {
      $0.payee == payout.payee && $0.amount == payout.amount && $0.number < payout.number
        && $0.state != "voided"
    }
    return earlier.map(\.preparedOn).max().map { payout.preparedOn - $0 <= 30 } ?? false
  }

  private func isAnswered(_ payout: Payout) -> Bool {
    payout.answeredAccount == .some(payees[payout.payee]!.account)
  }

  func account(paying payout: Payout) -> String {
    payees[payout.payee]!.kind == "cash" ? "53A" : "512CC"
  }

  /// What speaks against sending these together, first of all.
  func refusal(ofAll payouts: [Payout], sentBy member: String) -> String? {
    let isWarned = payouts.contains { isTwin($0) && !isAnswered($0) }
    return payouts.compactMap { refusal(sending: $0, by: member) }.first
      ?? refusalAtChecklists(before: payouts) ?? refusalOfAccounts(of: payouts)
      ?? (isWarned ? "warning-unanswered" : nil)
      ?? refusalAtGates(before: payouts) ?? refusal(taking: payouts, by: member)
  }

  private func refusal(sending payout: Payout, by member: String) -> String? {
    let award = awards[payout.award]!
    guard payout.canGo else { return "payout-state-forbids" }
    let sent = payouts.values.filter { $0.award == payout.award && $0.state == "sent" }
      .map(\.amount).reduce(0, +)
    if !award.instalments.isEmpty, award.paid + sent + payout.amount > due(of: award) {
      return "instalment-not-due"
    }
    return mayNotPay(member, award) ? "approver-pays" : nil
  }

  /// Accounts are called back about, answered for, approved where the policy says so, and have cooled.
  private func refusalOfAccounts(of payouts: [Payout]) -> String? {
    let transfers = payouts.map { ($0, payees[$0.payee]!) }.filter { $0.1.account != nil }
    if transfers.contains(where: { $0.1.checkedBy == nil }) { return "account-unchecked" }
    if transfers.contains(where: { $0.1.isVerificationOpen }) { return "verification-unanswered" }
    for (payout, payee) in transfers where isAfterDecision(payee, payout) {
      let award = awards[payout.award]!
      let policy = policies[award.policy]!
      let out = applications[award.application]!.interests.filter(\.value).keys
      let counted = payee.approvers.subtracting(out)
        .subtracting([award.proposer, payee.registeredBy].compactMap(\.self))
      if policy.payeeChange == "approval",
        counted.count < policy.approvals(on: promisedWith(award))
      {
        return "account-unapproved"
      }
    }
    for (payout, payee) in transfers {
      let award = awards[payout.award]!
      let hours = isAfterDecision(payee, payout) ? policies[award.policy]!.coolingHours : 0
      let part = [payee.registeredBy, payee.checkedBy, award.proposer].compactMap(\.self)
      if minute < payee.registeredAt + hours * 60, flaw != .coolingIgnored,
        payee.waivers.subtracting(part).count < Policy.waivers
      {
        return "account-cooling"
      }
    }
    return nil
  }

  /// Whether its account took another's place once the award was decided.
  private func isAfterDecision(_ payee: Payee, _ payout: Payout) -> Bool {
    payee.isLater && payee.registeredAt >= awards[payout.award]!.decidedAt!
  }

  /// A payee's agreement, mandate or invoice came with the payee or the payout.
  private func refusalAtChecklists(before payouts: [Payout]) -> String? {
    let isMissing = payouts.contains { payout in
      let application = awards[payout.award]!.application
      return switch payees[payout.payee]!.kind {
      case "supplier": false
      case "mandated-person": !isConstituted(application)
      default: !isConstituted(application) || !papers.contains("\(application) mandate")
      }
    }
    return isMissing ? "checklist-gaps" : nil
  }

  /// What a collective is made by counts for all its applications.
  private func isConstituted(_ application: String) -> Bool {
    let collective = applications[application]!.collective
    return applications.contains {
      $0.value.collective == collective
        && papers.contains("\($0.key) \(Model.constitution(of: collective))")
    }
  }

  static func constitution(of collective: String) -> String {
    collective == Opening.association ? "statutes" : "charter"
  }

  private func refusalAtGates(before payouts: [Payout]) -> String? {
    let asked = payouts.flatMap { gates(before: awards[$0.award]!) }
    if asked.contains(where: isClosed) { return "gate-closed" }
    let isUnanswered = asked.contains { gates[$0] == nil } && flaw != .gatesIgnored
    return isUnanswered ? "gate-unanswered" : nil
  }

  /// Only against the fund's money on that account, and after as many have looked as the tier asks for.
  private func refusal(taking payouts: [Payout], by member: String) -> String? {
    var taken: [String: Int] = [:]
    for payout in payouts {
      let award = awards[payout.award]!
      let account = account(paying: payout)
      let place = "\(account)/\(award.fund)"
      let available = available(on: account, of: award.fund) - taken[place, default: 0]
      if available < payout.amount, flaw != .cashUnchecked { return "insufficient-cash" }
      taken[place, default: 0] += payout.amount
      let needed = policies[award.policy]!.checks(on: promisedWith(award))
      let isSame = payout.checkedAccount == .some(payees[payout.payee]!.account)
      let checkers = isSame ? payout.checkers : []
      let counted = checkers.subtracting([payout.preparedBy, member]).count
      if counted < (flaw == .oneCheck ? min(1, needed) : needed) { return "payout-unchecked" }
    }
    return nil
  }

  /// Whether fewer have looked at it, with its account, than must.
  func isUnchecked(_ payout: Payout) -> Bool {
    let award = awards[payout.award]!
    let isSame = payout.checkedAccount == .some(payees[payout.payee]!.account)
    return (isSame ? payout.checkers.count : 0)
      < policies[award.policy]!.checks(on: promisedWith(award))
  }

  /// What mandated persons still have to show of a payout: what came back of the award counts for the last
  /// ones first.
  func unjustified(payout name: String) -> Int {
    unjustified(payoutsOf: payouts[name]!.award)[name] ?? 0
  }

  func unjustified(of award: String) -> Int {
    unjustified(payoutsOf: award).values.reduce(0, +)
  }

  private func unjustified(payoutsOf award: String) -> [String: Int] {
    var returned = awards[award]!.returned
    var left: [String: Int] = [:]
    let confirmed = payouts.filter {
      $0.value.award == award && $0.value.state == "confirmed"
        && payees[$0.value.payee]!.kind == "mandated-person"
    }
    for (name, payout) in confirmed.sorted(by: { $0.value.number > $1.value.number }) {
      let shown = vouchers.values.filter { $0.payout == name && !$0.isVoided }
        .map(\.amount).reduce(0, +)
      let open = max(0, payout.amount - shown)
      let back = min(open, returned)
      returned -= back
      left[name] = open - back
    }
    return left
  }

  /// Of a mandated person what is under way or not yet shown; of others all they ever received.
  func countedTowardsCeiling(of payee: String) -> Int {
    let received = payouts.filter { $0.value.payee == payee && $0.value.state != "voided" }
    guard payees[payee]!.kind == "mandated-person" else {
      return received.values.map(\.amount).reduce(0, +)
    }
    return received.filter { $0.value.state != "confirmed" }.values.map(\.amount).reduce(0, +)
      + received.keys.map { unjustified(payout: $0) }.reduce(0, +)
  }
}
