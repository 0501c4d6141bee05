extension ActKind {
  /// Keys by which members are known, and the roles they have.
  static let keys = [
    ActKind("member key add", 3) { model, chance in
      let isEager = chance.happens(percent: 15)
      let owners = model.members.keys.sorted().filter {
        Opening.owners.contains($0) && (isEager || !model.knownKeys.contains($0))
      }
      guard let owner = chance.pick(owners) else { return nil }
      let witness = chance.pick(model.signers.subtracting([owner]).sorted())
      let isAlone = witness == nil || chance.happens(percent: 10)
      var refusal = isAlone && !model.knownKeys.isEmpty ? "key-not-countersigned" : nil
      if model.knownKeys.contains(owner) { refusal = "key-known" }
      return Act(
        ["member", "key", "add", owner, "--key-file", Act.key(of: owner)]
          + (isAlone ? [] : ["--heard-key-file", Act.key(of: witness!)]),
        roles: Act.administrator, refusal: refusal
      ) { model, _ in
        model.signers.insert(owner)
        model.knownKeys.insert(owner)
      }
    },
    ActKind("member key revoke", 1) { model, chance in
      guard let owner = chance.pick(model.knownKeys.sorted()), model.signers.count > 1,
        model.members[owner] != nil
      else { return nil }
      let isOwn = chance.happens(percent: 50)
      return Act(
        ["member", "key", "revoke", Act.keyLine(of: owner)]
          + (isOwn ? [] : countersigned(by: second(besides: owner, model, &chance), model)),
        roles: isOwn ? Act.everybody : Act.administrator,
        by: isOwn ? [owner] : ["m:1"],
        refusal: model.signers.contains(owner) ? nil : "key-revoked"
      ) { model, _ in model.signers.remove(owner) }
    },
    ActKind("member roles", 2) { model, chance in
      let members = ["m:6"] + (model.things["enrolled"] ?? []).filter { model.members[$0] != nil }
      guard let member = chance.pick(members) else { return nil }
      let roles: Set<String> =
        member == "m:6"
        ? chance.pick([["treasurer"], ["treasurer", "committee"]])!
        : chance.pick([["committee"], ["auditor"]])!
      return Act(
        ["member", "roles", member, "--role", roles.sorted().joined(separator: ",")]
          + countersigned(by: second(besides: member, model, &chance), model),
        roles: Act.administrator, by: ["m:1"],
        refusal: model.members[member] == roles ? "same-roles" : nil
      ) { model, _ in model.members[member] = roles }
    },
    ActKind("member enrol", 2) { model, chance in
      let role = chance.pick(["committee", "auditor"])!
      let code = "m:\(6 + model.count(of: "enrolled") + 1)"
      let isAlone = chance.happens(percent: 20)
      return Act(
        ["member", "enrol", "--name", "Nouvelle", "--role", role]
          + (isAlone ? [] : countersigned(by: second(besides: code, model, &chance), model)),
        roles: Act.administrator, by: ["m:1"], refusal: isAlone ? "member-not-countersigned" : nil
      ) { model, _ in
        model.members[code] = [role]
        model.things["enrolled", default: []].append(code)
      }
    },
    ActKind("member revoke", 1) { model, chance in
      let active = (model.things["enrolled"] ?? []).filter { model.members[$0] != nil }
      guard let code = chance.pick(active) else { return nil }
      return Act(
        ["member", "revoke", code]
          + countersigned(by: second(besides: code, model, &chance), model),
        roles: Act.administrator, by: ["m:1"]
      ) { model, _ in
        model.members[code] = nil
        model.signers.remove(code)
      }
    },
  ]

  /// Another hand than the administrator's.
  private static func second(
    besides member: String, _ model: Model, _ chance: inout Chance
  ) -> String {
    chance.pick(["m:2", "m:3", "m:4"].filter { $0 != member })!
  }

  private static func countersigned(by member: String, _ model: Model) -> [String] {
    ["--countersigned-by", member]
      + (model.signers.contains(member) ? ["--key-file", Act.key(of: member)] : [])
  }
}
