extension ActKind {
  /// What is said by voice, and who stands for the minutes of it.
  static let meetings = [
    ActKind("meeting record", 6) { model, chance in
      guard
        let (code, award) = chance.pick(
          model.awards,
          where: { $0.state == "proposed" && model.silentMembers(of: $0).count > 1 })
      else { return nil }
      let speakers = Array(model.silentMembers(of: award).prefix(chance.cents(1...3)))
      // The last of three is absent, and spoken for by the first.
      let absent = speakers.count == 3 ? speakers[2] : nil
      let decisions = speakers.map { ($0, chance.pick(["for", "for", "against", "abstain"])!) }
      let alone = chance.happens(percent: 10)
      let witness = chance.pick(model.committee.filter { !speakers.contains($0) }) ?? "m:1"
      let present = alone ? [speakers[0]] : speakers.filter { $0 != absent } + [witness]
      let hasMinutes = !chance.happens(percent: 10)
      var refusal = model.isOver(award) ? "poll-over" : nil
      if alone { refusal = "too-few-present" }
      if !hasMinutes { refusal = "minutes-missing" }
      guard let recorder = chance.pick(["m:1", "m:2", "m:3", "m:6"]) else { return nil }
      return Act(
        ["meeting", "record", "--present", present.joined(separator: ",")]
          + decisions.flatMap { ["--\($1)", "\(code)=\($0)"] }
          + (absent.map { ["--proxy", "\($0)=\(speakers[0])"] } ?? [])
          + (hasMinutes ? ["--document", "ref:PV-\(model.meetings.count)"] : []),
        roles: Act.anyWriter, by: [recorder], refusal: refusal
      ) { model, answered in
        model.meetings[answered[0]] = Model.Meeting(
          present: Set(present), recordedBy: recorder, heldOn: model.day)
        for (member, decision) in decisions {
          model.awards[code]!.spoken[member] = Model.Spoken(
            meeting: answered[0], decision: decision)
        }
      }
    },
    ActKind("meeting witness", 8) { model, chance in
      guard let (code, meeting) = chance.pick(model.meetings, where: { _ in true }),
        let member = attester(of: meeting, model, &chance)
      else { return nil }
      var refusal = meeting.present.contains(member) ? nil : "not-at-the-meeting"
      if meeting.witness != nil { refusal = "minutes-attested" }
      if meeting.recordedBy == member { refusal = "own-minutes" }
      if meeting.isVoided { refusal = "meeting-voided" }
      return Act(
        "meeting", "witness", code, roles: Act.anyWriter, by: [member], refusal: refusal,
        signing: .act
      ) { model, _ in model.meetings[code]!.witness = member }
    },
    ActKind("meeting countersign", 5) { model, chance in
      guard let (code, meeting) = chance.pick(model.meetings, where: { _ in true }),
        let member = attester(of: meeting, model, &chance)
      else { return nil }
      var refusal = meeting.witness == member ? "own-minutes" : nil
      if meeting.countersigner != nil { refusal = "minutes-attested" }
      if meeting.witness == nil { refusal = "minutes-not-witnessed" }
      if meeting.recordedBy == member { refusal = "own-minutes" }
      if meeting.isVoided { refusal = "meeting-voided" }
      return Act(
        "meeting", "countersign", code, roles: Act.anyWriter, by: [member], refusal: refusal,
        signing: .act
      ) { model, _ in model.meetings[code]!.countersigner = member }
    },
    ActKind("meeting void", 1) { model, chance in
      guard let (code, meeting) = chance.pick(model.meetings, where: { _ in true })
      else { return nil }
      return Act(
        "meeting", "void", code, "--reason", "misrecorded", roles: Act.anyWriter,
        refusal: meeting.isVoided ? "meeting-voided" : nil
      ) { model, _ in model.meetings[code]!.isVoided = true }
    },
  ]

  private static func attester(
    of meeting: Model.Meeting, _ model: Model, _ chance: inout Chance
  ) -> String? {
    let isHere = chance.happens(percent: 70)
    return chance.pick(
      model.members.filter {
        !$0.value.isDisjoint(with: Act.anyWriter) && (!isHere || meeting.present.contains($0.key))
      }.keys.sorted())
  }
}
