extension ActKind {
  /// From award to payouts that were looked at, and what comes back of an award.
  static let paying = [
    ActKind("payout prepare", 25) { model, chance in
      let isEager = chance.happens(percent: 8)
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { award in
            isEager
              ? award.state != "proposed"
              : Model.payable.contains(award.state) && model.dueNow(of: award) > 0
          }),
        let member = chance.pick(["m:1", "m:6"])
      else { return nil }
      return prepare(code, award, by: member, model, &chance)
    },
    ActKind("payout answer", 20) { model, chance in
      let isEager = chance.happens(percent: 3)
      guard
        let (name, payout) = chance.pick(
          model.payouts, where: { isEager || ($0.canGo && model.isTwin($0)) })
      else { return nil }
      let account = model.payees[payout.payee]!.account
      var refusal = model.isTwin(payout) ? nil : "nothing-to-answer"
      if !payout.canGo { refusal = "payout-state-forbids" }
      return Act(
        "payout", "answer", name, "--warning", "same-payment", "--reason", "agreed",
        roles: Act.granting, refusal: refusal
      ) { model, _ in model.payouts[name]!.answeredAccount = .some(account) }
    },
    ActKind("payout check", 45) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (name, payout) = chance.pick(
          model.payouts,
          where: { isEager ? $0.state != "confirmed" : $0.canGo && model.isUnchecked($0) }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      let account = model.payees[payout.payee]!.account
      var refusal = payout.preparedBy == member ? "preparer-checks" : nil
      if !payout.canGo { refusal = "payout-state-forbids" }
      return Act(
        "payout", "check", name, roles: Act.granting, by: [member], refusal: refusal,
        signing: .act
      ) { model, _ in
        if payout.checkedAccount != .some(account) { model.payouts[name]!.checkers = [] }
        model.payouts[name]!.checkedAccount = .some(account)
        model.payouts[name]!.checkers.insert(member)
        model.payouts[name]!.state = "checked"
      }
    },
    ActKind("payout void", 2) { model, chance in
      guard let (name, payout) = chance.pick(model.payouts, where: { _ in true })
      else { return nil }
      return Act(
        "payout", "void", name, refusal: payout.canGo ? nil : "payout-state-forbids"
      ) { model, _ in model.payouts[name]!.state = "voided" }
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

  private static func prepare(
    _ code: String, _ award: Model.Award, by member: String, _ model: Model,
    _ chance: inout Chance
  ) -> Act {
    let collective = model.applications[award.application]!.collective
    let payees = model.payees.filter { $0.value.collective == collective }.keys.sorted()
    let named = payees.count == 1 && chance.happens(percent: 90) ? nil : chance.pick(payees)
    let payee = named ?? (payees.count == 1 ? payees[0] : nil)
    let left = award.unpaid - model.underWay(code)
    let due = model.dueNow(of: award)
    let most = award.instalments.isEmpty ? left : due
    let amount =
      chance.happens(percent: 60) ? max(most, 1) : chance.cents(1...max(2, most + most / 6))
    let hasInvoice = !chance.happens(percent: 10)
    var refusal: String?
    if let payee, let ceiling = model.payees[payee]!.ceiling,
      model.countedTowardsCeiling(of: payee) + amount > ceiling
    {
      refusal = "above-ceiling"
    }
    if left < amount { refusal = "more-than-left" }
    if !award.instalments.isEmpty, amount <= left, amount > due || due == 0 {
      refusal = "instalment-not-due"
    }
    if left <= 0 { refusal = "nothing-left" }
    if payee.map({ model.payees[$0]!.kind }) == "supplier", !hasInvoice {
      refusal = "invoice-missing"
    }
    if payee == nil { refusal = payees.isEmpty ? "unknown-payee" : "ambiguous-payee" }
    if model.mayNotPay(member, award) { refusal = "approver-pays" }
    if !Model.payable.contains(award.state) { refusal = "award-state-forbids" }
    return Act(
      ["payout", "prepare", code, "--amount", euros(amount)]
        + (named.map { ["--payee", $0] } ?? [])
        + (hasInvoice ? ["--document", "ref:FACTURE-\(model.act)"] : []),
      by: [member], refusal: refusal
    ) { model, answered in
      model.payouts[answered[0]] = Model.Payout(
        award: code, payee: payee!, amount: amount, preparedBy: member, preparedOn: model.day,
        number: model.payouts.count + 1)
    }
  }
}
