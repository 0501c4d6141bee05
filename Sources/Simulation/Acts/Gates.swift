extension ActKind {
  /// What the law asks before money goes to campaigns' causes and to applicants, and their papers.
  static let gates = [
    ActKind("checklist receive", 12) { model, chance in
      guard let (code, application) = chance.pick(model.applications, where: { _ in true }),
        let item = chance.pick(["mandate", Model.constitution(of: application.collective)])
      else { return nil }
      return Act(
        "checklist", "receive", code, "--item", item, "--document", "ref:DOSSIER-\(model.act)",
        roles: Act.granting
      ) { model, _ in model.papers.insert("\(code) \(item)") }
    },
    ActKind("checklist void", 2) { model, chance in
      guard let (code, application) = chance.pick(model.applications, where: { _ in true }),
        let item = chance.pick(["mandate", Model.constitution(of: application.collective)])
      else { return nil }
      let paper = "\(code) \(item)"
      return Act(
        "checklist", "void", code, "--item", item, roles: Act.granting,
        refusal: model.papers.contains(paper) ? nil : "checklist-item-missing"
      ) { model, _ in model.papers.remove(paper) }
    },
    ActKind("gate answer", 14) { model, chance in
      let campaigns = model.campaigns.keys.sorted()
      let asked =
        model.applications.keys.sorted().map { "freezes \($0)" }
        + campaigns.map { "elections \($0)" } + campaigns.map { "convictions \($0)" }
      let promised = model.awards.values.filter { Model.payable.contains($0.state) }
      let waiting = promised.flatMap { model.gates(before: $0) }.filter { model.gates[$0] == nil }
        .sorted()
      let isAnew = chance.happens(percent: 10)
      let open = waiting.isEmpty ? asked.filter { model.gates[$0] == nil } : waiting
      guard let gate = chance.pick(isAnew ? asked : open) else { return nil }
      let isConcerned = chance.happens(percent: 8) && model.gates[gate] == nil
      let names = gate.split(separator: " ").map(String.init)
      guard let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"]) else { return nil }
      let hasFound = model.gates[gate]?.isConcerned ?? false
      return Act(
        ["gate", "answer", names[0]]
          + (names[0] == "freezes" ? [names[1]] : ["--campaign", names[1]])
          + ["--answer", isConcerned ? "concerned" : "clear"],
        roles: Act.granting, by: [member], refusal: hasFound ? "gate-found-something" : nil
      ) { model, _ in
        model.gates[gate] = Model.Gate(isConcerned: isConcerned, answeredBy: member)
      }
    },
    ActKind("gate decide", 8) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (name, gate) = chance.pick(model.gates, where: { isEager || !$0.isOpen }),
        let member = chance.pick(model.committee)
      else { return nil }
      let names = name.split(separator: " ").map(String.init)
      let isOpened = chance.happens(percent: 75)
      var refusal = gate.answeredBy == member ? "own-gate-answer" : nil
      if !gate.isConcerned { refusal = "gate-found-nothing" }
      return Act(
        ["gate", "decide", names[0]]
          + (names[0] == "freezes" ? [names[1]] : ["--campaign", names[1]])
          + ["--outcome", isOpened ? "opened" : "closed"]
          + ["--reason", isOpened ? "namesake" : "forbidden"],
        roles: Act.committee, by: [member], refusal: refusal
      ) { model, _ in model.gates[name]!.isOpened = isOpened }
    },
  ]
}
