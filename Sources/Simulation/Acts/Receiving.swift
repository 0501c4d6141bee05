extension ActKind {
  /// Money that comes in.
  static let receiving = [
    ActKind("donation record", 44) { model, chance in
      let reference = "D-\(model.donations.count + 1)"
      var donation = Model.Donation(
        campaign: chance.pick(["urgence", "urgence", "eau", "soutien"])!, fund: "",
        channel: chance.pick(["transfer", "card", "card", "card", "cheque", "cash"])!,
        amount: chance.cents(100...250_000))
      donation.fund = Model.funds[donation.campaign]!
      if donation.channel == "card" { donation.fee = donation.amount / 50 }
      // Now and then it was received on an earlier day.
      let day = donation.fee == 0 && chance.happens(percent: 15) ? chance.below(model.day + 1) : nil
      let known =
        chance.happens(percent: 10)
        ? chance.pick(model.donations) { !$0.isVoided && $0.transfer == nil }?.name : nil
      return Act(
        [
          "donation", "record", "--campaign", donation.campaign, "--amount",
          euros(donation.amount), "--channel", donation.channel, "--fee", euros(donation.fee),
          "--account", Model.accounts[donation.channel]!, "--reference", known ?? reference,
        ] + (day.map { ["--day", WalkClock.day($0)] } ?? []),
        refusal: known == nil ? nil : "reference-known"
      ) { model, _ in
        model.dated = day
        model.receive(reference, donation)
        model.dated = nil
      }
    },
    ActKind("donation unidentified") { model, chance in
      let reference = "U-\(model.unidentified.count + 1)"
      let amount = chance.cents(100...50_000)
      return Act(
        "donation", "unidentified", "--amount", euros(amount), "--reference", reference,
        "--account", "512CC"
      ) { model, answered in
        model.put(amount, on: "512CC", of: "unassigned")
        model.unidentified[reference] = Model.Unidentified(
          id: answered[0], amount: amount, left: amount)
      }
    },
    ActKind("donation identify") { model, chance in
      guard
        let (reference, transfer) = chance.pick(model.unidentified, where: { !$0.isVoided })
      else { return nil }
      let campaign = chance.pick(["urgence", "eau", "soutien"])!
      let fund = Model.funds[campaign]!
      let amount = chance.happens(percent: 70) ? max(transfer.left, 1) : chance.cents(1...40_000)
      return Act(
        "donation", "identify", reference, "--campaign", campaign, "--amount", euros(amount),
        refusal: amount > transfer.left ? "more-than-unidentified" : nil
      ) { model, answered in
        model.unidentified[reference]!.left -= amount
        model.put(-amount, on: "512CC", of: "unassigned")
        var donation = Model.Donation(
          campaign: campaign, fund: fund, channel: "transfer", amount: amount)
        donation.transfer = reference
        model.receive(answered[0], donation)
      }
    },
    ActKind("pledge record", 2) { _, chance in
      Act(
        "pledge", "record", "--campaign", "urgence", "--amount", euros(chance.cents(100...9_000))
      ) { $0.things["pledge", default: []].append($1[0]) }
    },
    ActKind("pledge fulfil", 2) { model, chance in
      guard let pledge = chance.pick(model.things["pledge"] ?? []),
        let (donation, _) = chance.pick(model.donations, where: { !$0.isVoided })
      else { return nil }
      return Act("pledge", "fulfil", pledge, "--by", donation) { model, _ in
        model.things["pledge"]!.removeAll { $0 == pledge }
      }
    },
    ActKind("pledge cancel", 2) { model, chance in
      guard let pledge = chance.pick(model.things["pledge"] ?? []) else { return nil }
      return Act("pledge", "cancel", pledge) { model, _ in
        model.things["pledge"]!.removeAll { $0 == pledge }
      }
    },
    ActKind("campaign open", 1) { model, _ in
      let code = "other\(model.things["campaign", default: []].count)"
      return Act("campaign", "open", code, "--fund", "eau", "--fees-fund", "general") { model, _ in
        model.things["campaign", default: []].append(code)
        model.campaigns[code] = "eau"
      }
    },
    ActKind("campaign close", 1) { model, chance in
      guard let code = chance.pick(model.things["campaign"] ?? []) else { return nil }
      let isClosed = model.things["ended", default: []].contains(code)
      return Act("campaign", "close", code, refusal: isClosed ? "campaign-closed" : nil) {
        model, _ in model.things["ended", default: []].append(code)
      }
    },
  ]
}
