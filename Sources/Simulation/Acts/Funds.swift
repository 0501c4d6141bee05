extension ActKind {
  /// Funders' money, and funds that stand for others.
  static let funds = [
    ActKind("fund open", 2) { model, _ in
      let code = "fonds\(model.grants.count)"
      return Act(
        "fund", "open", code, "--kind", "grant", "--document", "ref:CONV-1", roles: Act.books
      ) { model, _ in model.things["fund", default: []].append(code) }
    },
    ActKind("books open-balances", 3) { model, chance in
      let fund = chance.pick(["urgence"] + model.grants)!
      let amount = chance.cents(10_000...90_000)
      return Act(
        "books", "open-balances", "--balance", "512CC:\(fund):\(euros(amount))", "--balance",
        "102:\(fund):\(euros(-amount))",
        refusal: model.hasEntries(fund) ? "opening-not-at-start" : nil
      ) { model, _ in
        model.things["opened", default: []].append(fund)
        model.put(amount, on: "512CC", of: fund)
        model.clear(amount, of: fund)
      }
    },
    ActKind("fund agreement", 3) { model, chance in
      let isOther = chance.happens(percent: 10)
      guard let fund = isOther ? "eau" : chance.pick(model.grants) else { return nil }
      let amount = chance.cents(1_000...60_000)
      let (first, last) = (model.day - chance.below(3), model.day + chance.below(3))
      let tranche = chance.happens(percent: 20) ? amount / 2 : amount
      let hasPaper = !chance.happens(percent: 10)
      var refusal = hasPaper ? nil : "agreement-without-document"
      if tranche != amount { refusal = "tranches-differ" }
      if isOther { refusal = "fund-of-other-kind" }
      return Act(
        ["fund", "agreement", fund, "--funder", "FDR", "--amount", euros(amount)]
          + ["--from", WalkClock.day(max(0, first)), "--until", WalkClock.day(last)]
          + ["--tranche", "\(euros(tranche))@\(WalkClock.day(last))", "--unspent", "returned"]
          + (hasPaper ? ["--document", "ref:CONV-\(model.act)"] : []),
        roles: Act.books, refusal: refusal
      ) { model, _ in model.agreements[fund] = Model.Agreement(amount: amount, last: last) }
    },
    ActKind("fund guarantee", 6) { model, chance in
      let funds = ["urgence", "eau", "general"] + model.grants
      let (fund, guarantor) = (chance.pick(funds)!, chance.pick(funds)!)
      let ceiling = chance.happens(percent: 10) ? 0 : chance.cents(100...50_000)
      let isDecided = !chance.happens(percent: 10)
      let given = model.guarantees.first { $0.fund == fund && $0.guarantor == guarantor }?.given
      var refusal = ceiling < given ?? 0 ? "guarantee-called" : nil
      if model.isInCircle(fund, guaranteedBy: guarantor) { refusal = "guarantee-in-circle" }
      if !isDecided, guarantor != "general" { refusal = "guarantee-undecided" }
      if fund == guarantor { refusal = "same-fund" }
      return Act(
        ["fund", "guarantee", guarantor, fund, euros(ceiling)]
          + (isDecided ? ["--decision", "PV-4"] : []),
        refusal: refusal
      ) { model, _ in
        if given == nil {
          model.guarantees.append(
            Model.Guarantee(fund: fund, guarantor: guarantor, ceiling: ceiling))
        } else {
          for place in model.guarantees.indices
          where model.guarantees[place].fund == fund
            && model.guarantees[place].guarantor == guarantor
          {
            model.guarantees[place].ceiling = ceiling
          }
        }
        model.fill(fund, on: model.day)
      }
    },
  ]
}
