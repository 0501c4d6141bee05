extension ActKind {
  /// Who receives money for a collective, on which account, and who said that it is theirs.
  static let accounts = [
    ActKind("collective payee", 3) { model, chance in
      guard let collective = chance.pick(model.collectives.sorted()),
        let kind = chance.pick(["cash", "supplier", "mandated-person", "mandated-person"]),
        let member = chance.pick(["m:1", "m:6"])
      else { return nil }
      let rank = model.payees.values.filter { $0.collective == collective }.count + 1
      let account = kind == "cash" ? nil : model.act
      let ceiling = kind == "mandated-person" ? chance.cents(5_000...300_000) : nil
      // In cash there is no account to give.
      let isWrong = kind == "cash" && chance.happens(percent: 15)
      let given = account ?? (isWrong ? model.act : nil)
      return Act(
        ["collective", "payee", collective, "--kind", kind]
          + (given.map { ["--iban", Model.iban($0), "--holder", "Tiers \($0)"] } ?? [])
          + (ceiling.map { ["--ceiling", euros($0), "--document", "ref:MANDAT-\(model.act)"] }
            ?? []),
        by: [member], refusal: isWrong ? "cash-has-no-account" : nil
      ) { model, _ in
        model.payees["\(collective)/\(rank)"] = Model.Payee(
          collective: collective, kind: kind, ceiling: ceiling, account: account,
          registeredBy: member, registeredAt: model.minute, isLater: rank > 1)
      }
    },
    ActKind("collective iban", 4) { model, chance in
      guard let (code, payee) = chance.pick(model.payees, where: { _ in true }),
        let member = chance.pick(["m:1", "m:6"])
      else { return nil }
      let account = model.act
      return Act(
        "collective", "iban", code, "--change", Model.iban(account), by: [member],
        refusal: payee.account == nil ? "cash-has-no-account" : nil
      ) { model, _ in model.payees[code]!.change(to: account, by: member, at: model.minute) }
    },
    ActKind("collective iban", 16) { model, chance in
      let isEager = chance.happens(percent: 15)
      guard
        let (code, payee) = chance.pick(
          model.payees, where: { isEager || ($0.account != nil && $0.checkedBy == nil) }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      var refusal = payee.registeredBy == member ? "payee-checked-by-registrar" : nil
      if payee.account == nil { refusal = "payee-without-account" }
      return Act(
        "collective", "iban", code, "--called-back", roles: Act.granting, by: [member],
        refusal: refusal, signing: .act
      ) { model, _ in model.payees[code]!.checkedBy = member }
    },
    ActKind("collective iban", 2) { model, chance in
      guard let (code, _) = chance.pick(model.payees, where: { $0.account != nil }),
        let answer = chance.pick(["match", "close-match", "no-match"])
      else { return nil }
      let hasReason = chance.happens(percent: 50)
      return Act(
        ["collective", "iban", code, "--verified", answer]
          + (hasReason ? ["--reason", "same-holder"] : []),
        roles: Act.granting,
        refusal: hasReason && answer == "match" ? "reason-of-match" : nil
      ) { model, _ in model.payees[code]!.isVerificationOpen = answer != "match" && !hasReason }
    },
    ActKind("collective iban", 6) { model, chance in
      guard
        let (code, payee) = chance.pick(
          model.payees, where: { $0.account != nil && $0.isLater }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      let hasProposed = model.awards.values.contains {
        $0.proposer == member
          && model.applications[$0.application]!.collective == payee.collective
      }
      let isInvolved =
        hasProposed || [payee.registeredBy, payee.checkedBy].contains(member)
      var refusal = payee.waivers.contains(member) ? "account-said-before" : nil
      if isInvolved { refusal = "not-uninvolved" }
      return Act(
        "collective", "iban", code, "--waive-cooling", "--reason", "emergency",
        roles: Act.granting, by: [member], refusal: refusal, signing: .act
      ) { model, _ in model.payees[code]!.waivers.insert(member) }
    },
    ActKind("collective iban", 5) { model, chance in
      guard
        let (code, payee) = chance.pick(
          model.payees, where: { $0.account != nil && $0.isLater }),
        let member = chance.pick(["m:1", "m:2", "m:3", "m:4", "m:6"])
      else { return nil }
      var refusal = payee.approvers.contains(member) ? "account-said-before" : nil
      if payee.registeredBy == member { refusal = "not-uninvolved" }
      if !model.committee.contains(member) { refusal = "not-of-committee" }
      return Act(
        "collective", "iban", code, "--approve", roles: Act.granting, by: [member],
        refusal: refusal, signing: .act
      ) { model, _ in model.payees[code]!.approvers.insert(member) }
    },
    ActKind("collective import", 2) { model, chance in
      let first = model.collectives.count + 1
      let codes = (first...first + chance.below(2)).map(Model.collective)
      guard let member = chance.pick(["m:1", "m:6", "m:2"]) else { return nil }
      let accounts = codes.indices.map { _ in chance.happens(percent: 60) }
      var act = Act("collective", "import", Act.file, roles: Act.granting, by: [member]) {
        model, _ in
        for (place, code) in codes.enumerated() {
          model.collectives.insert(code)
          guard accounts[place] else { continue }
          model.payees["\(code)/1"] = Model.Payee(
            collective: code, account: model.act * 10 + place, registeredBy: member,
            registeredAt: model.minute)
        }
      }
      act.input = codes.enumerated().reduce(
        "code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags\n"
      ) { text, line in
        let iban = accounts[line.offset] ? Model.iban(1_000_000 + model.act * 10 + line.offset) : ""
        return text + "\(line.element),Collectif \(line.element),,,,\(iban),,,,,\n"
      }
      return act
    },
    ActKind("collective add", 2) { model, _ in
      let code = Model.collective(model.collectives.count + 1)
      return Act(
        "collective", "add", code, "--name", "Collectif \(code)", roles: Act.granting
      ) { model, _ in model.collectives.insert(code) }
    },
  ]
}

extension Model {
  static func collective(_ number: Int) -> String { number < 10 ? "C0\(number)" : "C\(number)" }

  /// A German account number, whose check digits make it ninety-eight less what is left of 97 (ISO 13616).
  static func iban(_ account: Int) -> String {
    let digits = String(account)
    let number = "37040044" + String(repeating: "0", count: 10 - digits.utf8.count) + digits
    // D is 13 and E is 14; the check digits stand at 00.
    let rest = (number + "131400").utf8.reduce(0) { ($0 * 10 + Int($1) - 48) % 97 }
    let check = 98 - rest
    return "DE" + (check < 10 ? "0\(check)" : "\(check)") + number
  }
}
