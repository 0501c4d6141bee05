extension ActKind {
  /// What moves no money: accounts, documents, letters, rounds.
  static let standing = [
    ActKind("account open", 1) { model, _ in
      let number = model.count(of: "account")
      return Act(
        "account", "open", "512X\(number)", "--parent", "512", "--label", "Autre",
        roles: Act.books
      ) { model, answered in model.things["account", default: []].append(answered[0]) }
    },
    ActKind("fund allow", 1) { _, chance in
      Act(
        "fund", "allow", "urgence", "--cost", "travel", "--ceiling",
        euros(chance.cents(100...9_000)), "--decision", "PV-3",
        roles: ["committee", "administrator"])
    },
    ActKind("document add", 1) { model, _ in
      Act("document", "add", "DOC-\(model.count(of: "document"))", roles: Act.books) {
        model, answered in model.things["document", default: []].append(answered[0])
      }
    },
    ActKind("round open", 1) { model, _ in
      let code = "tour\(model.count(of: "round"))"
      return Act("round", "open", code, "--fund", "urgence", roles: Act.granting) { model, _ in
        model.things["round", default: []].append(code)
      }
    },
    ActKind("round close", 1) { model, chance in
      let closed = model.things["closed"] ?? []
      let open = (model.things["round"] ?? []).filter { !closed.contains($0) }
      guard let code = chance.pick(open) else { return nil }
      return Act("round", "close", code, roles: Act.granting) { model, _ in
        model.things["closed", default: []].append(code)
      }
    },
    ActKind("letter write", 2) { model, chance in
      guard let (code, _) = chance.pick(model.awards, where: { $0.state == "notified" })
      else { return nil }
      return Act("letter", "write", "award", code)
    },
    ActKind("account iban", 1) { model, _ in
      let isKnown = model.count(of: "iban") > 0
      return Act(
        "account", "iban", "512LP", "--iban", "FR7630006000011234567890189",
        refusal: isKnown ? "bank-account-unchanged" : nil
      ) { model, _ in model.things["iban"] = ["512LP"] }
    },
    ActKind("application appeal", 2) { model, chance in
      guard let (code, application) = chance.pick(model.applications, where: { _ in true })
      else { return nil }
      let isDecided = application.state == "decided"
      return Act(
        "application", "appeal", code, roles: Act.granting,
        refusal: isDecided ? nil : "application-state-forbids"
      ) { model, _ in model.applications[code]!.state = "appealed" }
    },
  ]
}

extension Model {
  func count(of kind: String) -> Int { things[kind]?.count ?? 0 }
}
