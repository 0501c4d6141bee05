extension ActKind {
  /// From award to money at the beneficiary's, and back.
  static let paying = [
    ActKind("payout prepare", 50) { model, chance in
      let isEager = chance.happens(percent: 8)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { isEager ? $0.state != "proposed" : Model.payable.contains($0.state) })
      else { return nil }
      let left = award.unpaid - model.underWay(code)
      let amount =
        chance.happens(percent: 60) ? max(left, 1) : chance.cents(1...max(2, left + left / 6))
      var refusal: String?
      if left < amount { refusal = "more-than-left" }
      if left <= 0 { refusal = "nothing-left" }
      if !Model.payable.contains(award.state) {
        refusal = "award-state-forbids"
      }
      let member = chance.pick(["m:1", "m:6"])!
      return Act(
        "payout", "prepare", code, "--amount", euros(amount), by: [member], refusal: refusal
      ) { model, answered in
        var payout = Model.Payout(award: code, amount: amount, preparedBy: member)
        let collective = model.applications[award.application]!.collective
        for (other, earlier) in model.payouts where earlier.amount == amount {
          let application = model.awards[earlier.award]!.application
          if model.applications[application]!.collective == collective {
            payout.twins.insert(other)
          }
        }
        model.payouts[answered[0]] = payout
      }
    },
    ActKind("payout answer", 20) { model, chance in
      guard let (code, payout) = chance.pick(model.payouts, where: { isTwin($0, model) })
      else { return nil }
      return Act(
        "payout", "answer", code, "--warning", "same-payment", "--reason", "agreed",
        roles: Act.granting, refusal: payout.canGo ? nil : "payout-state-forbids"
      ) { model, _ in model.payouts[code]!.twins = [] }
    },
    ActKind("gate answer", 12) { model, chance in
      guard let (code, _) = chance.pick(model.applications, where: { !$0.isGateOpen })
      else { return nil }
      return Act(
        "gate", "answer", "freezes", code, "--answer", "clear", roles: Act.granting
      ) { model, _ in model.applications[code]!.isGateOpen = true }
    },
    ActKind("payout check", 70) { model, chance in
      guard let (code, payout) = chance.pick(model.payouts, where: { $0.state != "confirmed" }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      var refusal = payout.preparedBy == member ? "preparer-checks" : nil
      if !payout.canGo { refusal = "payout-state-forbids" }
      return Act(
        "payout", "check", code, roles: Act.granting, by: [member], refusal: refusal
      ) { model, _ in
        model.payouts[code]!.checkers.insert(member)
        model.payouts[code]!.state = "checked"
      }
    },
    ActKind("payout send", 60) { model, chance in
      let isEager = chance.happens(percent: 25)
      guard
        let (code, payout) = chance.pick(
          model.payouts, where: { isEager ? $0.state != "confirmed" : $0.state == "checked" }),
        let member = chance.pick(["m:1", "m:6"])
      else { return nil }
      return send(code, payout, member, model)
    },
    ActKind("payout confirm", 50) { model, chance in
      let isEager = chance.happens(percent: 25)
      guard
        let (code, payout) = chance.pick(
          model.payouts, where: { isEager ? $0.state != "voided" : $0.state == "sent" }),
        let member = chance.pick(["m:1", "m:6"])
      else { return nil }
      var refusal: String?
      if [payout.preparedBy, payout.sentBy].contains(member) { refusal = "payer-reconciles" }
      if payout.state != "sent" { refusal = "payout-state-forbids" }
      return Act("payout", "confirm", code, by: [member], refusal: refusal) { model, _ in
        model.payouts[code]!.state = "confirmed"
        model.pay(code, 1)
      }
    },
    ActKind("payout unconfirm", 5) { model, chance in
      guard let (code, payout) = chance.pick(model.payouts, where: { $0.state == "confirmed" })
      else { return nil }
      let award = model.awards[payout.award]!
      return Act(
        "payout", "unconfirm", code,
        refusal: award.returned > award.paid - payout.amount ? "more-than-paid" : nil
      ) { model, _ in
        model.payouts[code]!.state = "sent"
        model.pay(code, -1)
      }
    },
    ActKind("payout bounce", 10) { model, chance in
      guard
        let (code, payout) = chance.pick(
          model.payouts, where: { ["sent", "confirmed", "checked"].contains($0.state) })
      else { return nil }
      let fee = chance.pick([0, 800])!
      let fund = model.awards[payout.award]!.fund
      return Act(
        "payout", "bounce", code, "--reason", "AC04", "--fee", euros(fee),
        refusal: payout.state == "checked" ? "payout-state-forbids" : nil
      ) { model, _ in
        if payout.state == "confirmed", model.flaw != .lateBounceLost { model.pay(code, -1) }
        model.payouts[code]!.state = "bounced"
        if fee > 0 { model.bear(fee, keptFrom: "512CC", of: fund, by: Model.bearer) }
      }
    },
    ActKind("payout void", 2) { model, chance in
      guard let (code, payout) = chance.pick(model.payouts, where: { _ in true })
      else { return nil }
      return Act(
        "payout", "void", code, refusal: payout.canGo ? nil : "payout-state-forbids"
      ) { model, _ in model.payouts[code]!.state = "voided" }
    },
    ActKind("return record", 8) { model, chance in
      guard let (code, award) = chance.pick(model.awards, where: { $0.paid > 0 })
      else { return nil }
      let left = award.paid - award.returned
      let amount = chance.cents(1...max(2, left / 2))
      return Act(
        "return", "record", code, "--amount", euros(amount), "--account", "512CC",
        refusal: left < amount ? "more-than-paid" : nil
      ) { model, answered in
        model.put(amount, on: "512CC", of: award.fund)
        model.add(amount, to: "returned", of: award.fund)
        model.add(amount, to: "free", of: award.fund)
        model.awards[code]!.returned += amount
        model.returns[answered[0]] = Model.Return(award: code, amount: amount)
        model.settle(code)
      }
    },
  ]

  /// Whether another payment of its amount to its payee asks for an answer.
  private static func isTwin(_ payout: Model.Payout, _ model: Model) -> Bool {
    payout.twins.contains { model.payouts[$0]!.state != "voided" }
  }

  /// Only against the fund's money on that account, and after as many have looked as the tier asks for.
  private static func send(
    _ code: String, _ payout: Model.Payout, _ member: String, _ model: Model
  ) -> Act {
    let award = model.awards[payout.award]!
    let isLarge = model.promised(toBeneficiaryOf: award) > 500_000
    let needed = isLarge && model.flaw != .oneCheck ? 2 : 1
    let checked = payout.checkers.subtracting([payout.preparedBy, member]).count
    let available =
      model.cash(on: "512CC", of: award.fund) - model.onItsWay(of: award.fund)
    var refusal: String?
    if checked < needed { refusal = "payout-unchecked" }
    if available < payout.amount, model.flaw != .cashUnchecked { refusal = "insufficient-cash" }
    if !model.applications[award.application]!.isGateOpen { refusal = "gate-unanswered" }
    if isTwin(payout, model) { refusal = "warning-unanswered" }
    if !payout.canGo { refusal = "payout-state-forbids" }
    return Act(
      "payout", "send", code, "--bank", "512CC", "--confirm", euros(payout.amount), by: [member],
      refusal: refusal
    ) { model, _ in
      model.payouts[code]!.state = "sent"
      model.payouts[code]!.sentBy = member
    }
  }
}
