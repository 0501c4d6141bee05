extension ActKind {
  /// Applications, and who has an interest in them.
  static let granting = [
    ActKind("application receive", 10) { model, chance in
      guard let collective = chance.pick(model.collectives.sorted()) else { return nil }
      let round = chance.pick(["r1", "r1", "r2"])!
      let requested = chance.cents(5_000...700_000)
      return Act(
        "application", "receive", "--round", round, "--collective", collective, "--requested",
        euros(requested), roles: Act.granting
      ) { model, answered in
        model.applications[answered[0]] = Model.Application(
          collective: collective, fund: Model.rounds[round]!, requested: requested)
      }
    },
    ActKind("application review", 2) { model, chance in
      guard
        let (code, application) = chance.pick(
          model.applications, where: { $0.isOpen || $0.state == "appealed" })
      else { return nil }
      let declared = application.interests.filter { $0.value == false }.keys.sorted()
      guard let member = chance.pick(declared) else { return nil }
      return Act(
        "application", "review", code, "--verdict", "eligible", roles: Act.granting,
        by: [member], signing: .act
      ) { model, _ in model.applications[code]!.state = "eligible" }
    },
    ActKind("application withdraw", 1) { model, chance in
      guard let (code, application) = chance.pick(model.applications, where: { _ in true })
      else { return nil }
      let isOver = ["withdrawn", "decided"].contains(application.state)
      let isPolled = model.awards.values.contains {
        $0.application == code && $0.state == "proposed"
      }
      guard !isPolled else { return nil }
      return Act(
        "application", "withdraw", code, roles: Act.granting,
        refusal: isOver ? "application-state-forbids" : nil
      ) { model, _ in model.applications[code]!.state = "withdrawn" }
    },
    ActKind("interest declare", 14) { model, chance in
      let round = chance.pick(["r1", "r1", "r2"])!
      guard let member = chance.pick(model.committee + model.substitutes.sorted())
      else { return nil }
      let undeclared = model.applications.filter {
        $0.value.fund == Model.rounds[round] && $0.value.interests[member] == nil
      }.keys.sorted()
      guard !undeclared.isEmpty else { return nil }
      let tied = chance.happens(percent: 10) ? chance.pick(undeclared) : nil
      let words = tied.map { ["--none-except", $0, "--kind", "family"] } ?? ["--none"]
      var act = Act(
        ["interest", "declare", "--round", round] + words, roles: Act.granting, by: [member],
        signing: .act
      ) { model, _ in
        for code in undeclared { model.applications[code]!.interests[member] = code == tied }
      }
      act.exempt = model.substitutes
      return act
    },
  ]
}
