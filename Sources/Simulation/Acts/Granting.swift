extension ActKind {
  /// From application to award.
  static let granting = [
    ActKind("application receive", 10) { model, chance in
      guard let (collective, _) = chance.pick(model.collectives, where: { _ in true })
      else { return nil }
      let round = chance.pick(["r1", "r1", "r2"])!
      let requested = chance.cents(5_000...700_000)
      return Act(
        "application", "receive", "--round", round, "--collective", collective, "--requested",
        euros(requested), roles: Act.granting
      ) { model, answered in
        model.applications[answered[0]] = Model.Application(
          collective: collective, fund: Model.rounds[round]!, requested: requested)
      }
    },
    ActKind("application review", 2) { model, chance in
      guard
        let (code, application) = chance.pick(
          model.applications, where: { $0.isOpen || $0.state == "appealed" })
      else { return nil }
      let declared = application.interests.filter { $0.value == false }.keys.sorted()
      guard let member = chance.pick(declared) else { return nil }
      return Act(
        "application", "review", code, "--verdict", "eligible", roles: Act.granting,
        by: [member]
      ) { model, _ in model.applications[code]!.state = "eligible" }
    },
    ActKind("application withdraw", 1) { model, chance in
      guard let (code, application) = chance.pick(model.applications, where: { _ in true })
      else { return nil }
      let isOver = ["withdrawn", "decided"].contains(application.state)
      let isPolled = model.awards.values.contains {
        $0.application == code && $0.state == "proposed"
      }
      guard !isPolled else { return nil }
      return Act(
        "application", "withdraw", code, roles: Act.granting,
        refusal: isOver ? "application-state-forbids" : nil
      ) { model, _ in model.applications[code]!.state = "withdrawn" }
    },
    ActKind("interest declare", 14) { model, chance in
      let round = chance.pick(["r1", "r1", "r2"])!
      guard let member = chance.pick(model.committee) else { return nil }
      let undeclared = model.applications.filter {
        $0.value.fund == Model.rounds[round] && $0.value.interests[member] == nil
      }.keys.sorted()
      let tied = chance.happens(percent: 10) ? chance.pick(undeclared) : nil
      let words = tied.map { ["--none-except", $0, "--kind", "family"] } ?? ["--none"]
      return Act(
        ["interest", "declare", "--round", round] + words, roles: Act.granting, by: [member]
      ) { model, _ in
        for code in undeclared { model.applications[code]!.interests[member] = code == tied }
      }
    },
    ActKind("award propose", 16) { model, chance in
      let isEager = chance.happens(percent: 25)
      guard
        let (code, application) = chance.pick(
          model.applications, where: { isEager || $0.mayGetMoney }),
        let proposer = chance.pick(["m:1", "m:1", "m:1", "m:2", "m:6", "m:6"])
      else { return nil }
      let amount = chance.cents(1_000...application.requested + application.requested / 10)
      let awards = model.awards.values.filter { $0.application == code }
      var refusal: String?
      if model.promised(to: code) + amount > application.requested { refusal = "above-request" }
      if awards.contains(where: { $0.state == "proposed" }) { refusal = "proposal-open" }
      if !application.mayGetMoney { refusal = "application-not-open" }
      return Act(
        "award", "propose", "--application", code, "--amount", euros(amount),
        roles: Act.granting, by: [proposer], refusal: refusal
      ) { model, answered in
        model.awards[answered[0]] = Model.Award(
          application: code, fund: application.fund, amount: amount, proposer: proposer,
          opened: model.minute)
      }
    },
    ActKind("award propose", 2) { model, chance in
      guard let (code, award) = chance.pick(model.awards, where: { $0.state == "proposed" })
      else { return nil }
      let amount = max(1, award.amount - chance.cents(1...500))
      return Act(
        "award", "propose", "--replaces", code, "--amount", euros(amount), "--proposer",
        award.proposer!, roles: Act.granting
      ) { model, _ in
        model.awards[code]!.amount = amount
        if model.flaw != .keepsAnswers { model.awards[code]!.answers = [:] }
        model.awards[code]!.opened = model.minute
      }
    },
    ActKind("approval give", 50) { model, chance in
      let isEager = chance.happens(percent: 25)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { award in
            award.state == "proposed" && (isEager || !model.silentMembers(of: award).isEmpty)
          }),
        let decision = chance.pick(["for", "for", "for", "for", "for", "against", "abstain"])
      else { return nil }
      let silent = model.silentMembers(of: award)
      let member = chance.pick(isEager || silent.isEmpty ? model.committee : silent)!
      let interest = model.applications[award.application]!.interests[member]
      var refusal: String?
      if award.answers[member] == decision { refusal = "approval-known" }
      if model.isOver(award) { refusal = "poll-over" }
      if interest != false { refusal = interest == nil ? "interest-undeclared" : "recused" }
      if award.proposer == member { refusal = "own-proposal" }
      return Act(
        "approval", "give", code, "--decision", decision, roles: ["committee"], by: [member],
        refusal: refusal
      ) { model, _ in model.awards[code]!.answers[member] = decision }
    },
    ActKind("award decide", 50) { model, chance in
      let isEager = chance.happens(percent: 8)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { $0.state == "proposed" && (isEager || model.outcome(of: $0) != .open) })
      else { return nil }
      return decide(code, award, model)
    },
    ActKind("award notify", 50) { model, chance in
      guard
        let (code, award) = chance.pick(
          model.awards, where: { ["reserved", "waiting"].contains($0.state) })
      else { return nil }
      return Act(
        "award", "notify", code,
        refusal: award.state == "reserved" ? nil : "award-state-forbids"
      ) { model, _ in
        model.awards[code]!.state = "notified"
        model.move(award.unpaid, from: "reserved", to: "payable", of: award.fund)
      }
    },
    ActKind("award release", 6) { model, chance in
      guard
        let (code, award) = chance.pick(
          model.awards, where: { !["refused", "released", "paid"].contains($0.state) })
      else { return nil }
      let isEarly = ["proposed", "waiting"].contains(award.state)
      let amount =
        isEarly || chance.happens(percent: 50)
        ? award.unpaid : chance.cents(1...max(1, award.unpaid))
      return release(amount, of: code, award, isEarly: isEarly, model)
    },
  ]

  private static func decide(_ code: String, _ award: Model.Award, _ model: Model) -> Act {
    let application = model.applications[award.application]!
    let outcome = model.outcome(of: award)
    var refusal = outcome == .open ? "poll-open" : nil
    if model.countingMembers(of: award).count < 2 { refusal = "too-few-members" }
    if outcome == .approved {
      if model.promised(to: award.application) + award.amount > application.requested {
        refusal = "above-request"
      }
      if !application.mayGetMoney { refusal = "application-not-open" }
    }
    return Act("award", "decide", code, roles: Act.granting, refusal: refusal) { model, _ in
      if outcome == .lapsed {
        model.awards[code]!.state = "lapsed"
        return
      }
      model.close(award.application)
      guard outcome == .approved else {
        model.awards[code]!.state = "refused"
        return
      }
      let othersWait = model.waiting.contains { model.awards[$0]!.fund == award.fund }
      if othersWait || model.free(award.fund) < award.amount {
        model.awards[code]!.state = "waiting"
        model.waiting.append(code)
      } else {
        model.promise(code)
      }
    }
  }

  /// What nobody is about to be paid of it.
  private static func release(
    _ amount: Int, of code: String, _ award: Model.Award, isEarly: Bool, _ model: Model
  ) -> Act {
    var refusal: String?
    if award.unpaid - model.underWay(code) < amount { refusal = "payouts-under-way" }
    if award.unpaid < amount { refusal = "more-than-unpaid" }
    // What was notified is a debt, and freed by a decision.
    let decision = isEarly || award.state == "reserved" ? [] : ["--decision", "PV-9"]
    return Act(
      ["award", "release", code, "--amount", euros(amount), "--reason", "unneeded"] + decision,
      roles: isEarly ? Act.granting : Act.treasurer, refusal: refusal
    ) { model, _ in
      model.awards[code]!.released += amount
      if isEarly { model.waiting.removeAll { $0 == code } }
      if !isEarly {
        let use = award.state == "reserved" ? "reserved" : "payable"
        model.move(amount, from: use, to: "free", of: award.fund)
      }
      let left = award.amount - award.released - amount
      if left == 0 {
        model.awards[code]!.state = "released"
      } else if award.state != "reserved" {
        model.settle(code)
      }
    }
  }
}
