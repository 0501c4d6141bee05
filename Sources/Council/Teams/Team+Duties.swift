extension Team {
  /// Whether there are people for it, each act by one whom its role and the policy's separation allow.
  package func can(_ duty: Duty, under policy: Policy) -> Bool {
    switch duty {
    case .decide(let tier):
      canDecide(poll(ofTier: tier, under: policy))
    case .decideWithOneRecused(let tier):
      canDecideWithOneRecused(poll(ofTier: tier, under: policy))
    case .decideUrgently:
      urgentPoll(under: policy).map { canDecide($0) } ?? false
    case .pay(let tier):
      canPay(
        poll(ofTier: tier, under: policy), checks: policy.tiers[tier].checks, policy.separation)
    case .changeAccount:
      changers.contains { !checkers.subtracting([$0]).isEmpty }
    case .waiveCooling:
      canWaive(policy.cooling.waivers)
    case .countCash:
      !holding(.treasurer).isEmpty && acting.count >= 2
    case .enrol:
      !holding(.administrator).isEmpty && acting.count >= 2
    case .keepMinutes:
      // Who records, who witnesses, who countersigns.
      acting.count >= 3
    case .sign:
      withoutKey.isEmpty
    }
  }

  /// Whose approvals can't be signed.
  var withoutKey: Set<MemberCode> { committee.intersection(unkeyed) }

  private var committee: Set<MemberCode> { holding(.committee) }
  private var proposers: Set<MemberCode> { holding(.treasurer, .committee) }
  private var payers: Set<MemberCode> { holding(.treasurer) }
  private var changers: Set<MemberCode> { holding(.treasurer) }
  private var checkers: Set<MemberCode> { holding(.treasurer, .committee) }

  private func poll(ofTier tier: Int, under policy: Policy) -> PollRules {
    sitting(policy.poll(in: policy.tiers[tier]))
  }

  private func urgentPoll(under policy: Policy) -> PollRules? {
    policy.urgent.flatMap { policy.urgentPoll(on: $0.ceiling) }.map(sitting)
  }

  /// A substitute who has left takes no seat.
  func sitting(_ rules: PollRules) -> PollRules {
    var rules = rules
    rules.substitutes.removeAll { !acting.contains($0) }
    return rules
  }

  private func canDecide(_ rules: PollRules, recused: Set<MemberCode> = []) -> Bool {
    proposers.subtracting(recused).contains {
      approves(rules, proposedBy: $0, recused: recused)
    }
  }

  private func canDecideWithOneRecused(_ rules: PollRules) -> Bool {
    canDecide(rules) && committee.allSatisfy { canDecide(rules, recused: [$0]) }
  }

  /// The poll in which all are for it who can be, tallied as any other. Who will pay may answer, and may
  /// stay silent.
  private func approves(
    _ rules: PollRules, proposedBy proposer: MemberCode, recused: Set<MemberCode> = [],
    notBy payer: MemberCode? = nil
  ) -> Bool {
    var approvals: [MemberCode: Approval.Decision] = [:]
    for member in acting where member != payer { approvals[member] = .for }
    func isApproved() -> Bool {
      Tally(
        members: committee, proposer: proposer, recused: recused, approvals: approvals,
        under: rules
      ).outcome == .approved
    }
    if isApproved() { return true }
    guard let payer else { return false }
    approvals[payer] = .abstain
    return isApproved()
  }

  private func canPay(_ rules: PollRules, checks: Int, _ separation: Separation) -> Bool {
    let isStrict = separation == .strict
    return payers.contains { payer in
      let reconcilers = isStrict ? holding(.treasurer) : acting
      return checkers.subtracting([payer]).count >= checks
        && !reconcilers.subtracting([payer]).isEmpty
        && proposers.contains {
          approves(rules, proposedBy: $0, notBy: isStrict ? payer : nil)
        }
    }
  }

  /// Who changed the account and who checked it have a part in the change.
  private func canWaive(_ waivers: Int) -> Bool {
    changers.contains { changer in
      checkers.contains { checker in
        checker != changer && checkers.subtracting([changer, checker]).count >= waivers
      }
    }
  }
}
