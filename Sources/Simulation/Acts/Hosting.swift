extension ActKind {
  /// Projects of collectives, whose money is kept in funds of their own.
  static let hosting = [
    ActKind("hosted open", 3) { model, chance in
      let code = "jardin\(model.projects.count)"
      let isMandate = chance.happens(percent: 70)
      // A mandate is given by a body with a legal form.
      let hasForm = !isMandate || chance.happens(percent: 85)
      return Act(
        "hosted", "open", code, "--collective", hasForm ? Opening.association : "C05", "--kind",
        isMandate ? "mandate" : "own-name", roles: Act.books,
        refusal: hasForm ? nil : "mandate-without-principal"
      ) { model, _ in model.projects[code] = Model.Project(isUnderMandate: isMandate) }
    },
    ActKind("hosted agree", 8) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (fund, project) = chance.pick(
          model.projects, where: { isEager || $0.state == "candidate" }),
        let member = chance.pick(["m:1", "m:6"]),
        let witness = chance.pick(["m:1", "m:2", "m:3"])
      else { return nil }
      let isOther = chance.happens(percent: 10)
      let percent = chance.pick([0, 5, 10])!
      var refusal = witness == member ? "basis-confirmed-alone" : nil
      if isOther { refusal = "basis-of-other-kind" }
      if project.state != "candidate" { refusal = "project-state-forbids" }
      return Act(
        "hosted", "agree", fund, "--basis",
        project.isUnderMandate != isOther ? "mandate" : "own-object", "--confirmed-by", witness,
        "--requesters", "Awa", "--devolution", "Voisins", "--fee", "\(percent)",
        "--document", "ref:CONV-\(fund)", roles: Act.books, by: [member], refusal: refusal
      ) { model, _ in
        model.projects[fund]!.state = "active"
        model.projects[fund]!.isAgreed = true
        model.projects[fund]!.feePercent = percent
      }
    },
    ActKind("campaign open", 4) { model, chance in
      guard let (fund, project) = chance.pick(model.projects, where: { $0.campaign == nil })
      else { return nil }
      return Act(
        "campaign", "open", "pour-\(fund)", "--fund", fund,
        refusal: project.state == "closed" ? "project-state-forbids" : nil
      ) { model, _ in
        model.projects[fund]!.campaign = "open"
      }
    },
    ActKind("campaign close", 1) { model, chance in
      guard
        let (fund, project) = chance.pick(
          model.projects, where: { $0.campaign != nil && $0.state != "active" })
      else { return nil }
      return Act(
        "campaign", "close", "pour-\(fund)",
        refusal: project.campaign == "open" ? nil : "campaign-closed"
      ) { model, _ in model.projects[fund]!.campaign = "closed" }
    },
    ActKind("donation record", 12) { model, chance in
      guard let (fund, _) = chance.pick(model.projects, where: { $0.campaign == "open" })
      else { return nil }
      let amount = chance.cents(1_000...400_000)
      return Act(
        "donation", "record", "--campaign", "pour-\(fund)", "--amount", euros(amount),
        "--channel", "transfer", "--account", "512CC", "--reference", "H-\(model.act)"
      ) { model, _ in
        model.put(amount, on: "512CC", of: fund)
        model.clear(amount, of: fund)
      }
    },
    ActKind("hosted ask", 14) { model, chance in ask(model, &chance) },
    ActKind("hosted check", 16) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (id, payment) = chance.pick(
          model.hosting, where: { isEager || ($0.paidOn == nil && !$0.isVoided) }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      var refusal = payment.askedBy == member ? "hosting-recorder-checks" : nil
      if payment.paidOn != nil { refusal = "hosting-payment-made" }
      if payment.isVoided { refusal = "hosting-payment-voided" }
      return Act(
        "hosted", "check", id, roles: Act.granting, by: [member], refusal: refusal,
        signing: .act
      ) { model, _ in model.hosting[id]!.checkers.insert(member) }
    },
    ActKind("hosted pay", 16) { model, chance in pay(model, &chance) },
    ActKind("hosted void", 3) { model, chance in
      guard let (id, payment) = chance.pick(model.hosting, where: { _ in true })
      else { return nil }
      var refusal = model.projects[payment.fund]!.state == "closed" ? "project-state-forbids" : nil
      if payment.isVoided { refusal = "hosting-payment-voided" }
      return Act("hosted", "void", id, refusal: refusal) { model, _ in
        if payment.paidOn != nil { model.payHosting(payment, -1) }
        model.hosting[id]!.isVoided = true
      }
    },
    change("hosted suspend", to: "suspended", 2),
    change("hosted resume", to: "active", 4),
    change("hosted wind-down", to: "winding-down", 2),
    change("hosted close", to: "closed", 5),
  ]

  private static func change(_ command: String, to state: String, _ weight: Int) -> ActKind {
    ActKind(command, weight) { model, chance in
      let isEager = chance.happens(percent: 10)
      let from = before[state]!
      guard
        let (fund, project) = chance.pick(
          model.projects, where: { isEager || from.contains($0.state) })
      else { return nil }
      let isClosing = state == "closed"
      let hasDeed = chance.happens(percent: 85)
      var refusal = isClosing && !hasDeed && project.isAgreed ? "hosting-document-missing" : nil
      if isClosing, model.free(fund) != 0 || model.cash(on: "512CC", of: fund) != 0 {
        refusal = "project-not-empty"
      }
      if isClosing, project.campaign == "open" { refusal = "project-campaign-open" }
      if !from.contains(project.state) || (!isClosing && !project.isAgreed) {
        refusal = "project-state-forbids"
      }
      return Act(
        command.split(separator: " ").map(String.init) + [fund]
          + (isClosing && hasDeed ? ["--document", "ref:ACTE-\(fund)"] : []),
        roles: Act.books, refusal: refusal
      ) { model, _ in model.projects[fund]!.state = state }
    }
  }

  /// The states from which a project comes into another.
  private static let before: [String: Set<String>] = [
    "suspended": ["active"], "active": ["candidate", "suspended", "winding-down"],
    "winding-down": ["active", "suspended", "closed"], "closed": ["candidate", "winding-down"],
  ]

  private static func ask(_ model: Model, _ chance: inout Chance) -> Act? {
    let isEager = chance.happens(percent: 10)
    guard
      let (fund, project) = chance.pick(
        model.projects,
        where: { isEager || ["active", "winding-down"].contains($0.state) }),
      let member = chance.pick(["m:1", "m:2", "m:6"])
    else { return nil }
    let isEnding = project.state == "winding-down"
    let purpose = chance.pick(isEnding ? ["devolution"] : ["costs", "costs", "fee"])!
    let free = model.free(fund)
    let amount =
      purpose == "devolution" && chance.happens(percent: 70)
      ? nil : chance.cents(1...max(2, (purpose == "fee" ? free / 12 : free / 2) + 100))
    let asker = chance.pick(["Awa", "Awa", " awa ", "Jean Roux", ""])!
    let isNamed = purpose == "costs" && !asker.isEmpty
    var refusal: String?
    if (amount ?? free) > free { refusal = "insufficient-free-money" }
    if purpose == "fee", amount! > model.feeLeft(of: fund) { refusal = "above-hosting-fee" }
    if (amount ?? free) <= 0 { refusal = "amount-not-positive" }
    if isNamed, asker == "Jean Roux" { refusal = "not-a-requester" }
    if purpose == "costs", !isNamed { refusal = "requester-missing" }
    let mayPay = isEnding ? purpose == "devolution" : project.state == "active"
    if !mayPay || !project.isAgreed { refusal = "project-state-forbids" }
    if purpose != "devolution", !project.isUnderMandate { refusal = "not-under-mandate" }
    return Act(
      ["hosted", "ask", fund] + (amount.map { [euros($0)] } ?? []) + ["--for", purpose]
        + (isNamed ? ["--asked-by", asker] : []) + ["--document", "ref:FACT-\(model.act)"],
      roles: Act.granting, by: [member], refusal: refusal
    ) { model, answered in
      model.hosting[answered[0]] = Model.HostingPayment(
        fund: fund, purpose: purpose, amount: amount ?? free, askedBy: member)
    }
  }

  private static func pay(_ model: Model, _ chance: inout Chance) -> Act? {
    let isEager = chance.happens(percent: 10)
    guard
      let (id, payment) = chance.pick(
        model.hosting,
        where: { isEager || ($0.paidOn == nil && !$0.isVoided && !$0.checkers.isEmpty) }),
      let member = chance.pick(["m:1", "m:6"])
    else { return nil }
    let project = model.projects[payment.fund]!
    let isEnding = payment.purpose == "devolution"
    let mayPay =
      isEnding
      ? project.state == "winding-down" : ["active", "winding-down"].contains(project.state)
    let counted = payment.checkers.subtracting([member, payment.askedBy]).count
    var refusal: String?
    if model.available(on: "512CC", of: payment.fund) < payment.amount {
      refusal = "insufficient-cash"
    }
    if model.free(payment.fund) < payment.amount { refusal = "insufficient-free-money" }
    if payment.purpose == "fee", payment.amount > model.feeLeft(of: payment.fund) {
      refusal = "above-hosting-fee"
    }
    if counted < model.checksNeeded(by: payment) { refusal = "hosting-payment-unchecked" }
    if !mayPay { refusal = "project-state-forbids" }
    if payment.paidOn != nil { refusal = "hosting-payment-made" }
    if payment.isVoided { refusal = "hosting-payment-voided" }
    return Act("hosted", "pay", id, "--account", "512CC", by: [member], refusal: refusal) {
      model, _ in
      model.hosting[id]!.paidOn = model.day
      model.payHosting(payment, 1)
    }
  }
}
