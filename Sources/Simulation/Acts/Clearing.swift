extension ActKind {
  /// Money that reaches the bank, and what a payer, a platform or a bank takes back of it.
  static let clearing = [
    ActKind("donation clear", 20) { model, chance in
      let (account, kind) = chance.pick([("517", "--payout"), ("5112", "--slip")])!
      let waiting = model.uncleared(on: account)
      let reference = "P-\(model.clearings.count + 1)"
      let expected = model.expected(on: account)
      var refusal = expected.values.reduce(0, +) < 0 ? "amount-not-positive" : nil
      if waiting.isEmpty, expected.isEmpty { refusal = "nothing-to-clear" }
      return Act(
        "donation", "clear", "--account", account, "--bank", "512CC", kind, reference,
        refusal: refusal
      ) { model, answered in model.clear(waiting, on: account, as: answered[0]) }
    },
    ActKind("cash count", 5) { model, chance in
      let waiting = model.uncleared(on: "53A")
      let held = ["urgence", "eau", "general"].map { model.cash(on: "53A", of: $0) }.reduce(0, +)
      let difference = chance.happens(percent: 25) ? chance.cents(-300...300) : 0
      guard held + difference >= 0 else { return nil }
      guard let actor = chance.pick(["m:1", "m:6"]), let other = chance.pick(["m:2", "m:3"])
      else { return nil }
      // The other signs elsewhere, where they have a key.
      let isUnsigned = model.signers.contains(other)
      return Act(
        "cash", "count", "--amount", euros(held + difference), "--by", "\(actor),\(other)",
        "--fund", "general", by: [actor], refusal: isUnsigned ? "act-unsigned" : nil,
        signing: .act
      ) { model, answered in
        model.clear(waiting, on: "53A", as: answered[0])
        model.clearings[answered[0]]!.moved["53A/general"] = difference
        model.clearings[answered[0]]!.difference = difference
        model.put(difference, on: "53A", of: "general")
        if difference > 0 { model.clear(difference, of: "general") }
        guard difference < 0 else { return }
        model.move(-difference, from: "free", to: "cost", of: "general")
        model.clearings[answered[0]]!.reserveUsed = model.cover("general")
      }
    },
    ActKind("cash deposit", 3) { model, chance in
      let fund = chance.pick(["urgence", "eau", "general"])!
      let uncounted = model.uncleared(on: "53A").compactMap { model.donations[$0] }
        .filter { $0.fund == fund }.map(\.remaining).reduce(0, +)
      let counted = model.cash(on: "53A", of: fund) - uncounted
      let amount = chance.cents(1...max(2, counted + counted / 4))
      var refusal = model.available(on: "53A", of: fund) < amount ? "insufficient-cash" : nil
      if amount > counted { refusal = "more-than-counted" }
      return Act(
        "cash", "deposit", "--amount", euros(amount), "--fund", fund, "--bank", "512CC",
        refusal: refusal
      ) { model, _ in
        model.put(-amount, on: "53A", of: fund)
        model.put(amount, on: "512CC", of: fund)
      }
    },
    ActKind("donation refund", 6) { model, chance in
      guard
        let (reference, donation) = chance.pick(
          model.donations, where: { $0.isCleared && !$0.isVoided && $0.remaining > 0 })
      else { return nil }
      let amount =
        chance.happens(percent: 30)
        ? donation.remaining : chance.cents(1...donation.remaining + donation.amount / 8)
      return refund(amount, of: reference, donation, model)
    },
    ActKind("donation refund", 8) { model, chance in
      guard
        let (reference, donation) = chance.pick(
          model.donations, where: { $0.channel == "card" && !$0.isVoided && $0.kept > 0 })
      else { return nil }
      return taken(chance.cents(1...donation.amount), from: reference, donation)
    },
    ActKind("donation dispute", 9) { model, chance in
      guard
        let (reference, donation) = chance.pick(
          model.donations, where: { $0.channel == "card" && !$0.isVoided })
      else { return nil }
      return dispute(reference, donation, fee: chance.pick([0, 1500])!, model)
    },
    ActKind("donation dispute", 4) { model, chance in
      guard let (id, dispute) = chance.pick(model.disputes, where: { $0.state == "open" })
      else { return nil }
      return chance.happens(percent: 50) ? won(id, dispute) : lost(id, dispute)
    },
  ]

  /// A decision of ours: never of more than remains, nor of money that is promised.
  private static func refund(
    _ amount: Int, of reference: String, _ donation: Model.Donation, _ model: Model
  ) -> Act {
    let account = model.accountOfRefund(donation)
    var refusal: String?
    if amount > donation.remaining {
      refusal = "more-than-remains"
    } else if account == "53A",
      model.available(on: "53A", of: donation.fund) < amount
    {
      refusal = "insufficient-cash"
    } else if model.free(donation.fund) < amount {
      refusal = "insufficient-free-money"
    }
    let words = ["donation", "refund", reference, "--amount", euros(amount)]
    return Act(words + model.bankOfCash(donation), refusal: refusal) { model, answered in
      model.take(amount, 0, from: reference, account: account, isLoss: false)
      model.refunds[answered[0]] = Model.Refund(
        donation: reference, taken: amount, excess: 0, account: account, isLoss: false,
        reserveUsed: 0)
    }
  }

  /// The platform's own: always recorded; what it takes beyond the donation is a cost.
  private static func taken(
    _ amount: Int, from reference: String, _ donation: Model.Donation
  ) -> Act {
    let excess = max(0, amount - donation.kept)
    return Act(
      "donation", "refund", reference, "--amount", euros(amount), "--by", "platform"
    ) { model, answered in
      model.take(amount - excess, excess, from: reference, account: "517", isLoss: false)
      model.refunds[answered[0]] = Model.Refund(
        donation: reference, taken: amount - excess, excess: excess, account: "517",
        isLoss: false, reserveUsed: model.cover(donation.fund))
    }
  }

  private static func dispute(
    _ reference: String, _ donation: Model.Donation, fee: Int, _ model: Model
  ) -> Act {
    let isOpen = model.disputes.values.contains { $0.donation == reference && $0.state == "open" }
    return Act(
      "donation", "dispute", reference, "--opened", "--fee", euros(fee),
      refusal: isOpen ? "dispute-open" : nil
    ) { model, answered in
      let fund = donation.fund
      model.put(-donation.amount, on: "517", of: fund)
      model.donations[reference]!.held += donation.amount
      var borne = 0
      if donation.isCleared {
        model.move(donation.amount, from: "free", to: "held", of: fund)
        borne = model.cover(fund)
      }
      let feeBorne =
        fee > 0 ? model.bear(fee, keptFrom: "517", of: fund, by: Model.bearer) : 0
      model.disputes[answered[0]] = Model.Dispute(
        donation: reference, amount: donation.amount, fee: fee, reserveUsed: borne,
        feeReserveUsed: feeBorne)
    }
  }

  private static func won(_ id: String, _ dispute: Model.Dispute) -> Act {
    Act("donation", "dispute", dispute.donation, "--won") { model, _ in
      let donation = model.donations[dispute.donation]!
      model.put(dispute.amount, on: "517", of: donation.fund)
      model.donations[dispute.donation]!.held -= dispute.amount
      if donation.isCleared {
        model.move(dispute.amount, from: "held", to: "free", of: donation.fund)
        model.disputes[id]!.reserveUsed -= model.restore(
          dispute.reserveUsed, of: donation.fund)
      }
      model.disputes[id]!.state = "won"
    }
  }

  private static func lost(_ id: String, _ dispute: Model.Dispute) -> Act {
    Act("donation", "dispute", dispute.donation, "--lost") { model, _ in
      let donation = model.donations[dispute.donation]!
      let excess = max(0, dispute.amount - donation.kept)
      let lost = dispute.amount - excess
      model.donations[dispute.donation]!.held -= dispute.amount
      model.donations[dispute.donation]!.lost += lost
      if donation.isCleared {
        model.move(lost, from: "held", to: "lost", of: donation.fund)
        model.move(excess, from: "held", to: "cost", of: donation.fund)
      } else {
        model.move(excess, from: "free", to: "cost", of: donation.fund)
        model.disputes[id]!.reserveUsed += model.cover(donation.fund)
      }
      model.disputes[id]!.state = "lost"
      model.disputes[id]!.lost = lost
      model.disputes[id]!.excess = excess
    }
  }
}
