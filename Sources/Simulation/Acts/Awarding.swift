extension ActKind {
  /// What is promised of an application, told, and freed again.
  static let awarding = [
    ActKind("award propose", 16) { model, chance in
      let isEager = chance.happens(percent: 25)
      guard
        let (code, application) = chance.pick(
          model.applications, where: { isEager || $0.mayGetMoney }),
        let proposer = chance.pick(["m:1", "m:1", "m:1", "m:2", "m:6", "m:6"])
      else { return nil }
      // Many are small, so that some are decided urgently.
      let most = application.requested + application.requested / 10
      let amount = chance.cents(1_000...(chance.happens(percent: 30) ? 20_000 : most))
      let awards = model.awards.values.filter { $0.application == code }
      let (parts, words) = instalments(of: amount, from: model.day, &chance)
      let grant = chance.happens(percent: 12) ? chance.pick(model.grants) : nil
      var refusal =
        parts.map(\.amount).reduce(0, +) == (parts.isEmpty ? 0 : amount)
        ? nil : "instalments-differ"
      if model.promised(to: code) + amount > application.requested { refusal = "above-request" }
      if awards.contains(where: { $0.state == "proposed" }) { refusal = "proposal-open" }
      if !application.mayGetMoney { refusal = "application-not-open" }
      return Act(
        ["award", "propose", "--application", code, "--amount", euros(amount)] + words
          + (grant.map { ["--fund", $0] } ?? []),
        roles: Act.granting, by: [proposer], refusal: refusal
      ) { model, answered in
        var award = Model.Award(
          application: code, number: awards.count + 1, fund: grant ?? application.fund,
          amount: amount, proposer: proposer, policy: model.inForce, opened: model.minute)
        award.instalments = parts
        model.awards[answered[0]] = award
      }
    },
    ActKind("award propose", 2) { model, chance in
      guard let (code, award) = chance.pick(model.awards, where: { $0.state == "proposed" }),
        award.amount > 500
      else { return nil }
      // What a rule proposed has nobody's name until it is changed.
      let proposer = award.proposer ?? "m:1"
      guard model.members[proposer] != nil else { return nil }
      let amount = award.amount - chance.cents(1...500)
      let application = model.applications[award.application]!
      var refusal = award.instalments.isEmpty ? nil : "instalments-differ"
      if model.promised(to: award.application) + amount > application.requested {
        refusal = "above-request"
      }
      if !application.mayGetMoney { refusal = "application-not-open" }
      return Act(
        "award", "propose", "--replaces", code, "--amount", euros(amount), "--proposer", proposer,
        roles: Act.granting, refusal: refusal
      ) { model, _ in
        model.awards[code]!.proposer = proposer
        model.awards[code]!.amount = amount
        model.awards[code]!.spoken = [:]
        if model.flaw != .keepsAnswers { model.awards[code]!.answers = [:] }
        model.awards[code]!.opened = model.minute
        model.awards[code]!.policy = model.inForce
      }
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
        model.awards[code]!.isNotified = true
        model.move(award.unpaid, from: "reserved", to: "payable", of: award.fund)
      }
    },
    ActKind("award release", 3) { model, chance in
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: {
            !["refused", "released", "lapsed", "paid", "reported", "closed"].contains($0.state)
          })
      else { return nil }
      let isEarly = ["proposed", "waiting"].contains(award.state)
      let amount =
        isEarly || chance.happens(percent: 50)
        ? award.unpaid : chance.cents(1...max(1, award.unpaid))
      return release(amount, of: code, award, isEarly: isEarly, model)
    },
  ]

  /// Now and then an award is paid in parts, which now and then don't add up to it.
  private static func instalments(
    of amount: Int, from day: Int, _ chance: inout Chance
  ) -> (parts: [Model.Instalment], words: [String]) {
    guard chance.happens(percent: 25) else { return ([], []) }
    let first = max(1, amount / chance.cents(2...4))
    let rest = max(1, amount - first - (chance.happens(percent: 10) ? 1 : 0))
    let parts = [
      Model.Instalment(amount: first, term: .day(day)),
      Model.Instalment(
        amount: rest, term: chance.happens(percent: 50) ? .report : .condition(isMet: false)),
    ]
    return (parts, words(of: parts))
  }

  static func words(of parts: [Model.Instalment]) -> [String] {
    parts.flatMap { part in
      let term =
        switch part.term {
        case .day(let day): WalkClock.day(day)
        case .condition: "if:the lease is signed"
        case .report: "report"
        }
      return ["--instalment", "\(euros(part.amount))@\(term)"]
    }
  }

  /// What nobody is about to be paid of it.
  private static func release(
    _ amount: Int, of code: String, _ award: Model.Award, isEarly: Bool, _ model: Model
  ) -> Act {
    var refusal: String?
    if award.unpaid - model.underWay(code) < amount { refusal = "payouts-under-way" }
    if award.unpaid < amount { refusal = "more-than-unpaid" }
    if amount == 0 { refusal = "award-not-positive" }
    // What was notified is a debt, and freed by a decision.
    let decision = isEarly || award.state == "reserved" ? [] : ["--decision", "PV-9"]
    return Act(
      ["award", "release", code, "--amount", euros(amount), "--reason", "unneeded"] + decision,
      roles: isEarly ? Act.granting : Act.treasurer, refusal: refusal
    ) { model, _ in
      model.awards[code]!.released += amount
      if award.state == "proposed" {
        model.awards[code]!.takenMeetings = model.takenMeetings(of: award)
      }
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
