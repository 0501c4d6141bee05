extension ActKind {
  /// Those who give, what they are promised and told.
  static let people = [
    ActKind("donation record", 4) { model, chance in
      let email = "d\(chance.below(12))@example.org"
      let amount = chance.cents(100...20_000)
      let reference = "D-\(model.donations.count + 1)"
      return Act(
        "donation", "record", "--campaign", "urgence", "--amount", euros(amount), "--channel",
        "transfer", "--account", "512CC", "--reference", reference, "--donor", "Ada",
        "--email", email
      ) { model, _ in
        var donation = Model.Donation(
          campaign: "urgence", fund: "urgence", channel: "transfer", amount: amount)
        donation.email = email
        model.receive(reference, donation)
        model.donors.insert(email)
      }
    },
    ActKind("donor merge", 3) { model, chance in
      let known = model.donors.sorted()
      guard let from = chance.pick(known) else { return nil }
      let into =
        chance.happens(percent: 20) ? "d\(chance.below(12))@example.org" : chance.pick(known)!
      var refusal = into == from ? "same-person" : nil
      if !model.donors.contains(into) { refusal = "unknown-person" }
      return Act("donor", "merge", from, into, roles: Act.books, refusal: refusal) { model, _ in
        model.donors.remove(from)
        for reference in model.donations.keys where model.donations[reference]!.email == from {
          model.donations[reference]!.email = into
        }
        for hold in model.holds.keys where model.holds[hold] == from {
          model.holds[hold] = into
        }
      }
    },
    ActKind("donor erase", 3) { model, chance in
      let email = "d\(chance.below(12))@example.org"
      // A document of theirs would have to be kept.
      guard !model.donations.values.contains(where: { $0.email == email && $0.wasMoved })
      else { return nil }
      let refusal = model.holds.values.contains(email) ? "person-held" : nil
      return Act(
        "donor", "erase", email, "--confirm", email, roles: Act.books,
        refusal: model.donors.contains(email) ? refusal : "unknown-person"
      ) { model, _ in
        model.donors.remove(email)
        for reference in model.donations.keys where model.donations[reference]!.email == email {
          model.donations[reference]!.email = nil
        }
      }
    },
    ActKind("donor hold place", 1) { model, chance in
      let email = "d\(chance.below(12))@example.org"
      return Act(
        "donor", "hold", "place", email, "--ground", chance.pick(["litigation", "audit"])!,
        roles: Act.books, refusal: model.donors.contains(email) ? nil : "unknown-person"
      ) { model, answered in model.holds[answered[0]] = email }
    },
    ActKind("donor hold lift", 2) { model, chance in
      let lifted = model.things["lifted"] ?? []
      guard let hold = chance.pick(model.holds.keys.sorted() + lifted) else { return nil }
      return Act(
        "donor", "hold", "lift", hold, roles: Act.administrator,
        refusal: lifted.contains(hold) ? "hold-lifted" : nil
      ) { model, _ in
        model.holds[hold] = nil
        model.things["lifted", default: []].append(hold)
      }
    },
    ActKind("donor retention set", 1) { model, chance in
      let months = chance.pick([12, 36, 120, 121])!
      return Act(
        "donor", "retention", "set", "urgence", "--months", "\(months)", roles: Act.books,
        refusal: months > 120 ? "term-out-of-range" : nil)
    },
    ActKind("campaign promise", 1) { model, chance in
      let campaign = chance.pick(["urgence", "eau", "soutien"] + model.campaigns.keys.sorted())!
      let hasGiven = model.donations.values.contains { $0.campaign == campaign }
      let isPromised = (model.things["promise"] ?? []).contains(campaign)
      return Act(
        "campaign", "promise", campaign, "--appeal", "ref:APPEL-\(model.act)", "--surplus",
        "reserve", "--unmet", "given-back",
        refusal: isPromised && hasGiven ? "promise-given" : nil
      ) { model, _ in model.things["promise", default: []].append(campaign) }
    },
    ActKind("receipt allow", 1) { model, _ in
      Act(
        "receipt", "allow", "--article", "200", "--quality", "general-interest", "--ruling",
        "RS-1", "--ruled-on", "2024-01-15", "--document", "ref:RS-1", roles: Act.administrator,
        refusal: model.count(of: "receipts") > 0 ? "receipts-allowed" : nil
      ) { model, _ in model.things["receipts"] = ["RS-1"] }
    },
    ActKind("receipt forbid", 1) { model, _ in
      Act(
        "receipt", "forbid", roles: Act.administrator,
        refusal: model.count(of: "receipts") > 0 ? nil : "receipts-off"
      ) { model, _ in model.things["receipts"] = [] }
    },
  ]
}
