extension ActKind {
  /// What members sign elsewhere, with plain OpenSSH, and send.
  static let signing = [
    ActKind("approval import", 3) { model, chance in
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { award in
            award.isPolled && !model.signers.isDisjoint(with: model.silentMembers(of: award))
              && !(award.state == "proposed" && model.isOver(award))
          }),
        let member = chance.pick(
          model.silentMembers(of: award).filter(model.signers.contains)),
        let decision = chance.pick(["for", "for", "against", "abstain"])
      else { return nil }
      var act = Act("approval", "import", Act.file, roles: Act.anyWriter) { model, _ in
        model.awards[code]!.answers[member] = Model.Answer(decision: decision, isSigned: true)
      }
      act.message = [
        member, Act.key(of: member), "approval", "message", code, "--decision", decision,
      ]
      return act
    }
  ]
}
