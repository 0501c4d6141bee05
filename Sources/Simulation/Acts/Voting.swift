extension ActKind {
  /// Votes on a round's applications, and files of applications.
  static let voting = [
    ActKind("vote open", 1) { model, _ in
      Act(
        "vote", "open", "--round", "r1", "--kind", "approval", roles: Act.anyWriter,
        refusal: model.count(of: "vote") > 0 ? "vote-known" : nil
      ) { model, _ in model.things["vote"] = ["r1"] }
    },
    ActKind("vote cast", 3) { model, chance in
      guard model.count(of: "vote") == 1,
        let (code, _) = chance.pick(
          model.applications, where: { $0.fund == "urgence" && $0.isOpen })
      else { return nil }
      return Act(
        "vote", "cast", code, "--round", "r1", roles: Act.everybody,
        by: Set(Opening.owners))
    },
    ActKind("vote import", 2) { model, chance in
      guard model.count(of: "vote") > 0,
        let (code, _) = chance.pick(
          model.applications, where: { $0.fund == "urgence" && $0.isOpen }),
        let voter = chance.pick(Opening.owners)
      else { return nil }
      var act = Act(
        "vote", "import", Act.file, "--round", "r1", roles: Act.anyWriter,
        refusal: model.count(of: "vote") > 1 ? "vote-closed" : nil)
      act.input = "voter,ballot\n\(voter),\(code)\n"
      return act
    },
    ActKind("vote close", 1) { model, _ in
      guard model.count(of: "vote") > 0 else { return nil }
      return Act(
        "vote", "close", "--round", "r1", roles: Act.anyWriter,
        refusal: model.count(of: "vote") > 1 ? "vote-closed" : nil
      ) { model, _ in model.things["vote"] = ["r1", "closed"] }
    },
    ActKind("application import", 2) { model, chance in
      let round = chance.pick(["r1", "r2"])!
      let lines = (0...chance.below(2)).map { place in
        (
          reference: "R-\(model.act)-\(place)",
          collective: chance.pick(model.collectives.sorted())!,
          requested: chance.cents(5_000...300_000)
        )
      }
      var act = Act(
        "application", "import", Act.file, "--round", round, roles: Act.granting
      ) { model, answered in
        for (code, line) in zip(answered, lines) {
          model.applications[code] = Model.Application(
            collective: line.collective, fund: Model.rounds[round]!, requested: line.requested)
        }
      }
      act.input = lines.reduce("reference,collective,project,requested\n") {
        $0 + "\($1.reference),\($1.collective),Abri,\(euros($1.requested))\n"
      }
      return act
    },
  ]
}
