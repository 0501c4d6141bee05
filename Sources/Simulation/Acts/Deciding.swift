extension ActKind {
  /// What members say of an award, and what comes of that.
  static let deciding = [
    ActKind("approval give", 50) { model, chance in
      let isEager = chance.happens(percent: 12)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { award in
            award.isPolled && (isEager || !model.silentMembers(of: award).isEmpty)
          }),
        let decision = chance.pick(["for", "for", "for", "for", "for", "against", "abstain"])
      else { return nil }
      let silent = model.silentMembers(of: award)
      let voters = model.committee + model.substitutes.sorted()
      let member = chance.pick(isEager || silent.isEmpty ? voters : silent)!
      guard award.spoken[member] == nil else { return nil }
      let isSigned = model.signers.contains(member)
      let refusal =
        model.refusal(of: member, answering: award)
        ?? (model.isSaid(decision, isSigned, award.answers[member]) ? "approval-known" : nil)
      var act = Act(
        "approval", "give", code, "--decision", decision, roles: Act.committee, by: [member],
        refusal: refusal, signing: .approval
      ) { model, _ in
        model.awards[code]!.answers[member] = Model.Answer(
          decision: decision, isSigned: isSigned)
      }
      act.exempt = model.substitutes
      return act
    },
    ActKind("award decide", 50) { model, chance in
      let isEager = chance.happens(percent: 8)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { $0.state == "proposed" && (isEager || model.outcome(of: $0) != .open) })
      else { return nil }
      return decide(code, award, .ordinary, model)
    },
    ActKind("award decide", 6) { model, chance in
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { $0.state == "proposed" && !$0.answers.isEmpty && $0.amount <= 100_000 })
      else { return nil }
      return decide(code, award, .urgent, model)
    },
    ActKind("award ratify", 12) { model, chance in
      let isEager = chance.happens(percent: 15)
      guard
        let (code, award) = chance.pick(
          model.awards, where: { isEager ? $0.state == "reserved" : $0.awaitsRatification })
      else { return nil }
      let outcome = award.awaitsRatification ? model.outcome(of: award, .ratifying) : .open
      var refusal = outcome == .open ? "poll-open" : nil
      if outcome == .tooFew { refusal = "too-few-members" }
      if !award.awaitsRatification { refusal = "award-state-forbids" }
      return Act("award", "ratify", code, roles: Act.granting, refusal: refusal) { model, _ in
        model.awards[code]!.ratification = outcome == .approved ? "ratified" : "refused"
        model.awards[code]!.ratifiedAt = model.act
        model.awards[code]!.takenMeetings = model.takenMeetings(of: award)
      }
    },
  ]

  private static func decide(
    _ code: String, _ award: Model.Award, _ poll: Model.Poll, _ model: Model
  ) -> Act {
    let outcome = model.outcome(of: award, poll)
    var refusal = outcome == .open ? "poll-open" : nil
    if outcome == .tooFew { refusal = "too-few-members" }
    if poll == .urgent, [.refused, .lapsed].contains(outcome) { refusal = "poll-open" }
    if outcome == .approved { refusal = model.refusal(promising: award) }
    if poll == .urgent {
      let ceiling =
        model.flaw == .urgentUnlimited ? .max : model.policies[award.policy]!.urgentCeiling
      if ceiling.map({ model.promisedWith(award, on: model.day) > $0 }) ?? true {
        refusal = "not-urgent"
      }
      if !model.unratified.isEmpty { refusal = "urgent-tier-closed" }
    }
    if model.gates(before: award).contains(where: model.isClosed) { refusal = "gate-closed" }
    let words = ["award", "decide", code] + (poll == .urgent ? ["--urgent"] : [])
    return Act(words, roles: Act.granting, refusal: refusal) { model, _ in
      model.close(code, outcome, poll)
    }
  }
}

extension Model {
  /// What speaks against promising an award that was approved.
  func refusal(promising award: Award) -> String? {
    let application = applications[award.application]!
    guard application.mayGetMoney else { return "application-not-open" }
    return promised(to: award.application) + award.amount > application.requested
      ? "above-request" : nil
  }

  /// Closes a poll: what is approved is reserved, or waits where there is too little or others wait.
  mutating func close(_ code: String, _ outcome: Outcome, _ poll: Poll) {
    let award = awards[code]!
    awards[code]!.decidedAt = minute
    if poll == .ordinary {
      awards[code]!.takenMeetings = takenMeetings(of: award)
    } else {
      awards[code]!.ratifyBy = day + Policy.ratifyDays
    }
    if outcome == .lapsed {
      awards[code]!.state = "lapsed"
      return
    }
    close(award.application)
    guard outcome == .approved else {
      awards[code]!.state = "refused"
      return
    }
    let othersWait = waiting.contains { awards[$0]!.fund == award.fund }
    if othersWait || free(award.fund) < award.amount {
      awards[code]!.state = "waiting"
      waiting.append(code)
    } else {
      promise(code)
    }
  }
}
