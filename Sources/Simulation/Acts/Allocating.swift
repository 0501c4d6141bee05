extension ActKind {
  /// A pot divided by a rule, put before the committee as one poll, and tallied line by line.
  static let allocating = [
    ActKind("allocation propose", 6) { model, chance in
      let round = chance.pick(["r1", "r2"])!
      let open = model.applications.filter {
        $0.value.fund == Model.rounds[round] && $0.value.isOpen
      }
      .keys.sorted { Model.application($0) < Model.application($1) }
      // As much to each as all of them asked for: nobody is full, and no cent is left over.
      let share = chance.cents(1_000...5_000)
      return Act(
        "allocation", "propose", "--round", round, "--rule", "equal", "--pot",
        euros(max(1, open.count) * share), roles: Act.granting,
        refusal: open.isEmpty ? "nothing-to-allocate" : nil
      ) { model, answered in
        model.allocations[answered[0]] = Model.Allocation(
          round: round, share: share, applications: open)
      }
    },
    ActKind("award propose", 10) { model, chance in
      let isEager = chance.happens(percent: 10)
      guard
        let (id, allocation) = chance.pick(
          model.allocations, where: { isEager || model.refusal(proposing: $0) == nil }),
        let member = chance.pick(["m:1", "m:2", "m:6"])
      else { return nil }
      return Act(
        "award", "propose", "--allocation", id, roles: Act.granting, by: [member],
        refusal: model.refusal(proposing: allocation)
      ) { model, _ in
        for code in allocation.applications {
          let number = model.awards.values.filter { $0.application == code }.count + 1
          var award = Model.Award(
            application: code, number: number, fund: Model.rounds[allocation.round]!,
            amount: allocation.share, policy: model.inForce, opened: model.minute)
          award.allocation = id
          model.awards["\(code)/\(number)"] = award
        }
        model.allocations[id]!.isProposed = true
      }
    },
    ActKind("approval give", 24) { model, chance in
      guard let id = chance.pick(open(model)),
        let member = chance.pick(model.committee + model.substitutes.sorted()),
        let decision = chance.pick(["for", "for", "for", "against", "abstain"])
      else { return nil }
      let lines = model.lines(of: id)
      // What was said by voice is answered line by line.
      guard lines.allSatisfy({ model.awards[$0]!.spoken[member] == nil }) else { return nil }
      let differing = chance.happens(percent: 25) ? chance.pick(lines) : nil
      let isSigned = model.signers.contains(member)
      func said(_ line: String) -> String { line == differing ? "against" : decision }
      let refusal = model.refusal(of: member, answering: lines) { line in
        model.isSaid(said(line), isSigned, model.awards[line]!.answers[member])
      }
      var act = Act(
        ["approval", "give", "--allocation", id, "--decision", decision]
          + (differing.map { ["--against", $0] } ?? []),
        roles: Act.committee, by: [member], refusal: refusal, signing: .approval
      ) { model, _ in
        for line in lines where model.refusal(of: member, answering: model.awards[line]!) == nil {
          model.awards[line]!.answers[member] = Model.Answer(
            decision: line == differing ? "against" : decision, isSigned: isSigned)
        }
      }
      act.exempt = model.substitutes
      return act
    },
    ActKind("award decide", 16) { model, chance in
      let isEager = chance.happens(percent: 10)
      let answered = open(model).filter { id in
        isEager || model.lines(of: id).contains { model.outcome(of: model.awards[$0]!) != .open }
      }
      guard let id = chance.pick(answered) else { return nil }
      let lines = model.lines(of: id)
      var after = model
      return Act(
        "award", "decide", "--allocation", id, roles: Act.granting,
        refusal: after.decide(lines: lines)
      ) { model, _ in _ = model.decide(lines: lines) }
    },
  ]

  /// The allocations of which lines are before the committee.
  private static func open(_ model: Model) -> [String] {
    model.allocations.keys.filter { !model.lines(of: $0).isEmpty }.sorted()
  }
}
