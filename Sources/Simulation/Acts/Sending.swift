extension ActKind {
  /// Money on its way, at the beneficiary's, and thrown back.
  static let sending = [
    ActKind("payout send", 60) { model, chance in
      let isEager = chance.happens(percent: 4)
      guard let member = chance.pick(["m:1", "m:6"]) else { return nil }
      let fits = model.payouts.filter { _, payout in
        isEager
          ? payout.state != "confirmed" : model.refusal(ofAll: [payout], sentBy: member) == nil
      }
      guard let first = chance.pick(fits.keys.sorted()) else { return nil }
      // Now and then two go together, as one file to the bank.
      let isBatch = chance.happens(percent: 25)
      let second = isBatch ? chance.pick(fits.keys.sorted().filter { $0 != first }) : nil
      return send([first] + [second].compactMap(\.self), by: member, model)
    },
    ActKind("payout confirm", 80) { model, chance in
      let isEager = chance.happens(percent: 4)
      guard let member = chance.pick(["m:1", "m:6"]) else { return nil }
      let names = model.payouts.filter { name, payout in
        isEager
          ? payout.state != "voided" : model.refusal(confirming: name, by: member) == nil
      }.keys.sorted()
      guard let first = chance.pick(names) else { return nil }
      let second = chance.happens(percent: 25) ? chance.pick(names.filter { $0 != first }) : nil
      let chosen = [first] + [second].compactMap(\.self)
      let refusal = chosen.compactMap { model.refusal(confirming: $0, by: member) }.first
      return Act(["payout", "confirm"] + chosen, by: [member], refusal: refusal) { model, _ in
        for name in chosen {
          model.payouts[name]!.state = "confirmed"
          model.payouts[name]!.confirmedBy = member
          model.payouts[name]!.isCountersigned = false
          model.payouts[name]!.movedOn = model.day
          model.pay(name, 1)
        }
      }
    },
    ActKind("payout unconfirm", 6) { model, chance in
      guard let (name, payout) = chance.pick(model.payouts, where: { $0.state == "confirmed" })
      else { return nil }
      let award = model.awards[payout.award]!
      return Act(
        "payout", "unconfirm", name,
        refusal: award.returned > award.paid - payout.amount ? "more-than-paid" : nil
      ) { model, _ in
        model.payouts[name]!.state = "sent"
        model.payouts[name]!.confirmedBy = ""
        model.payouts[name]!.movedOn = payout.sentOn
        model.pay(name, -1)
      }
    },
    ActKind("payout bounce", 12) { model, chance in
      let isEager = chance.happens(percent: 8)
      guard
        let (name, payout) = chance.pick(
          model.payouts,
          where: { (isEager ? ["checked"] : ["sent", "confirmed"]).contains($0.state) })
      else { return nil }
      let fee = chance.pick([0, 800])!
      let fund = model.awards[payout.award]!.fund
      var refusal = payout.account == "53A" ? "cash-does-not-bounce" : nil
      if payout.state == "checked" { refusal = "payout-state-forbids" }
      return Act(
        "payout", "bounce", name, "--reason", "AC04", "--fee", euros(fee), refusal: refusal
      ) { model, _ in
        if payout.state == "confirmed", model.flaw != .lateBounceLost { model.pay(name, -1) }
        model.payouts[name]!.state = "bounced"
        if fee > 0 { model.bear(fee, keptFrom: "512CC", of: fund, by: Model.bearer) }
      }
    },
    ActKind("payout countersign", 8) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (name, payout) = chance.pick(
          model.payouts,
          where: { isEager || (!$0.isCountersigned && !model.handsTooMany(in: $0).isEmpty) }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      let hands = model.handsTooMany(in: payout)
      var refusal = hands.contains(member) ? "own-countersignature" : nil
      if hands.isEmpty || payout.isCountersigned { refusal = "nothing-to-countersign" }
      return Act(
        "payout", "countersign", name, roles: Act.anyWriter, by: [member], refusal: refusal,
        signing: .act
      ) { model, _ in model.payouts[name]!.isCountersigned = true }
    },
  ]

  private static func send(_ names: [String], by member: String, _ model: Model) -> Act {
    let payouts = names.map { model.payouts[$0]! }
    let refusal = model.refusal(ofAll: payouts, sentBy: member)
    let sum = payouts.map(\.amount).reduce(0, +)
    return Act(
      ["payout", "send"] + names + ["--bank", "512CC", "--confirm", euros(sum)], by: [member],
      refusal: refusal
    ) { model, _ in
      for (name, payout) in zip(names, payouts) {
        model.payouts[name]!.state = "sent"
        model.payouts[name]!.sentBy = member
        model.payouts[name]!.sentOn = model.day
        model.payouts[name]!.movedOn = model.day
        model.payouts[name]!.confirmedBy = ""
        model.payouts[name]!.isCountersigned = false
        model.payouts[name]!.account = model.account(paying: payout)
      }
    }
  }
}
