extension ActKind {
  /// The rules of decision, changed only by a decision under those in force.
  static let policies = [
    ActKind("policy propose", 2) { model, chance in
      let (words, change) = setting(&chance)
      guard let member = chance.pick(["m:1", "m:2", "m:3", "m:4"]) else { return nil }
      return Act(
        ["policy", "propose"] + words.flatMap { ["--set", $0] }, roles: Act.anyWriter, by: [member]
      ) { model, answered in
        var policy = model.policy
        change(&policy)
        model.policies[answered[0]] = policy
        model.proposals[answered[0]] = Model.Proposal(
          under: model.inForce, proposer: member, opened: model.minute)
      }
    },
    ActKind("approval give", 8) { model, chance in
      let isEager = chance.happens(percent: 15)
      guard
        let (code, proposal) = chance.pick(
          model.proposals, where: { isEager || $0.state == "proposed" }),
        let member = chance.pick(
          chance.happens(percent: 8)
            ? model.members.keys.sorted()
            : model.committee + model.substitutes(under: proposal.under)),
        let decision = chance.pick(["for", "for", "for", "against", "abstain"])
      else { return nil }
      let isSigned = model.signers.contains(member)
      var refusal =
        model.isSaid(decision, isSigned, proposal.answers[member]) ? "approval-known" : nil
      if proposal.proposer == member { refusal = "own-proposal" }
      let sitting = model.committee + model.substitutes(under: proposal.under)
      if !sitting.contains(member) { refusal = "not-of-committee" }
      if model.isOver(proposal) { refusal = "poll-over" }
      if proposal.under != model.inForce { refusal = "policy-overtaken" }
      if proposal.state != "proposed" { refusal = "policy-decided" }
      return Act(
        "approval", "give", code, "--decision", decision, roles: Act.everybody, by: [member],
        refusal: refusal, signing: .approval
      ) { model, _ in
        model.proposals[code]!.answers[member] = Model.Answer(
          decision: decision, isSigned: isSigned)
      }
    },
    ActKind("policy decide", 5) { model, chance in
      let isEager = chance.happens(percent: 20)
      guard
        let (code, proposal) = chance.pick(
          model.proposals,
          where: { isEager || ($0.state == "proposed" && model.outcome(of: $0) != .open) })
      else { return nil }
      var (outcome, refusal): (String, String?) = ("refused", nil)
      switch model.outcome(of: proposal) {
      case .approved: outcome = "adopted"
      case .refused: break
      case .lapsed: outcome = "lapsed"
      case .open, .tooFew:
        outcome = "lapsed"
        if !model.isOver(proposal) { refusal = "policy-poll-open" }
      }
      if proposal.under != model.inForce { (outcome, refusal) = ("lapsed", nil) }
      if proposal.state != "proposed" { refusal = "policy-decided" }
      return Act("policy", "decide", code, roles: Act.anyWriter, refusal: refusal) { model, _ in
        model.proposals[code]!.state = outcome
        guard outcome == "adopted" else { return }
        model.inForce = code
        model.lastAdoption = (model.act, model.day)
      }
    },
  ]

  /// What is typed after `--set`, and what it changes.
  private static func setting(
    _ chance: inout Chance
  ) -> (words: [String], change: @Sendable (inout Model.Policy) -> Void) {
    let (number, one) = (chance.cents(1...9), chance.happens(percent: 50))
    switch chance.below(9) {
    case 0: return (["poll-hours=\(24 + number * 8)"], { $0.pollHours = 24 + number * 8 })
    case 1:
      let kind = ["answered", "uncounted", "against"][number % 3]
      return (["abstentions=\(kind)"], { $0.abstentions = kind })
    case 2:
      let kind = one ? "countersigned" : "strict"
      return (["separation=\(kind)"], { $0.separation = kind })
    case 3:
      let kind = one ? "approval" : "check"
      return (["payee-change=\(kind)"], { $0.payeeChange = kind })
    case 4: return (["cooling-changed-hours=\(number)"], { $0.coolingHours = number })
    case 5:
      guard one else { return (["urgent=none"], { $0.urgentCeiling = nil }) }
      return (
        ["urgent=up to \(number)000, 1 approval, 24 hours, ratified in 14 days"],
        { $0.urgentCeiling = number * 100_000 }
      )
    case 6, 7:
      let substitutes = one ? ["m:6"] : ["m:1", "m:6"]
      return (
        ["substitutes=\(substitutes.joined(separator: ", "))"], { $0.substitutes = substitutes }
      )
    default:
      let few = one ? 1 : 2
      return (
        [
          "tier=up to \(number)000, \(few) approval\(few > 1 ? "s" : ""), 1 check",
          "tier=2 approvals, 2 checks",
        ],
        { policy in
          policy.ceiling = number * 100_000
          policy.approvals = (few, 2)
        }
      )
    }
  }
}

extension Model {
  /// Whether a member said so already: what was said by name alone may still be signed.
  func isSaid(_ decision: String, _ isSigned: Bool, _ before: Answer?) -> Bool {
    guard let before else { return false }
    return before.decision == decision && (before.isSigned || !isSigned)
  }
}
