extension ActKind {
  /// What is kept beside the books: copies, the log's key, who witnesses; and what retention ends.
  static let custody = [
    ActKind("books copy make", 2) { model, chance in
      let isKnown = chance.happens(percent: 15)
      let copies = model.things["copy"] ?? []
      guard let copy = isKnown ? chance.pick(copies) : "\(copies.count + 1)" else { return nil }
      let hasPeople = chance.happens(percent: 60)
      var act = Act(
        ["books", "copy", "make", Act.copy(copy)] + (hasPeople ? ["--with-people"] : []),
        roles: Act.books, refusal: isKnown ? "output-exists" : nil
      ) { model, answered in
        model.things["copy", default: []].append(copy)
        if hasPeople { model.copies[answered[0]] = model.day }
      }
      act.makesFile = true
      return act
    },
    ActKind("books copy destroyed", 2) { model, chance in
      guard let code = chance.pick(model.copies.keys.sorted()) else { return nil }
      return Act(
        "books", "copy", "destroyed", code, roles: Act.books,
        refusal: model.copies[code]! == nil ? "copy-destroyed" : nil
      ) { model, _ in model.copies[code] = .some(nil) }
    },
    ActKind("books hand-over", 1) { model, chance in
      guard let successor = chance.pick(Opening.owners) else { return nil }
      let package = "\((model.things["package"] ?? []).count + 1)"
      var act = Act(
        "books", "hand-over", Act.package(package), "--to", successor, roles: Act.books,
        refusal: model.signers.contains(successor) ? nil : "successor-without-key"
      ) { model, answered in
        model.things["package", default: []].append(package)
        model.copies[answered[0]] = model.day
      }
      act.makesFile = true
      return act
    },
    passphrase("set", ["--new", Act.passphrase], seals: true),
    passphrase("change", ["--new", Act.passphrase], seals: true),
    passphrase("remove", [], seals: false),
    ActKind("donor retention apply", 1) { _, _ in
      // Nobody's term is over within the days of a walk.
      Act("donor", "retention", "apply", "--confirm", "0", roles: Act.books)
    },
    ActKind("account role", 1) { model, chance in
      let known = model.things["role"] ?? []
      let isSpare = chance.happens(percent: 50)
      guard let account = isSpare ? chance.pick(["613", "616"]) : "512LP" else { return nil }
      let role = isSpare ? "outside-costs" : "bank"
      return Act(
        "account", "role", account, role, roles: Act.books,
        refusal: !isSpare || known.contains(account) ? "account-role-played" : nil
      ) { model, _ in model.things["role", default: []].append(account) }
    },
    ActKind("audit policy", 2) { _, chance in
      let isWhole = !chance.happens(percent: 20)
      // A file is read before anybody is asked who they are.
      var act = Act(
        "audit", "policy", Act.file, roles: isWhole ? Act.administrator : Act.everybody,
        refusal: isWhole ? nil : "witness-policy-malformed")
      act.input = "witness w1 \(witness)\nquorum w\(isWhole ? 1 : 2)\n"
      return act
    },
    ActKind("audit key rotate", 2) { _, _ in
      Act("audit", "key", "rotate", roles: Act.administrator)
    },
    ActKind("audit key replace", 1) { _, _ in
      checkpointed("audit", "key", "replace", "--witnessed", refusal: "log-key-at-hand")
    },
    ActKind("audit restore", 1) { _, _ in
      checkpointed("audit", "restore", "--lost", refusal: "nothing-lost")
    },
  ]

  /// The words of the people file stand under one passphrase or none, and figures don't ask which.
  private static func passphrase(_ verb: String, _ words: [String], seals: Bool) -> ActKind {
    ActKind("books passphrase \(verb)", 1) { model, _ in
      let isFirst = verb == "set"
      var refusal: String?
      if model.isSealed == isFirst { refusal = isFirst ? "passphrase-set" : "passphrase-not-set" }
      return Act(
        ["books", "passphrase", verb] + words, roles: Act.books, refusal: refusal
      ) { model, _ in model.isSealed = seals }
    }
  }

  /// What is for lost keys and lost books has nothing to do where neither is lost.
  private static func checkpointed(_ words: String..., refusal: String) -> Act {
    var act = Act(words + [Act.file], roles: Act.administrator, refusal: refusal)
    act.asked = ["audit", "checkpoint", "--format", "text"]
    return act
  }

  /// Of a key that nobody has: 32 bytes of one of the published examples.
  private static let witness =
    "auditor.example/w1+7e2b6d54+BNUvDftEbxV/5ybystFDMnisqp4QtDkHZksxZombIV+S"
}

extension Model {
  /// For so long a copy of the people file may be kept.
  static let copyDays = 35
}
