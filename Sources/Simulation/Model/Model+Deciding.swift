extension Model {
  /// What a poll comes to: those who count, how many of them must answer and be for it.
  enum Outcome { case approved, refused, open, lapsed, tooFew }

  /// How an award is decided: by the rules of its tier, by few at once, or by all afterwards.
  enum Poll { case ordinary, urgent, ratifying }

  func outcome(of award: Award, _ poll: Poll = .ordinary) -> Outcome {
    let policy = policies[award.policy]!
    let counting = countingMembers(of: award)
    let said = answers(to: award)
    let answers = counting.compactMap { said[$0] }
    switch poll {
    case .ordinary, .ratifying:
      let isOver = poll == .ordinary ? isOver(award) : day > award.ratifyBy!
      return Model.outcome(
        answers, of: counting.count, needed: policy.approvals(on: promisedWith(award, on: day)),
        quorum: counting.count / 2 + 1, policy.abstentions, isOver: isOver)
    case .urgent:
      return Model.outcome(
        answers, of: counting.count, needed: 1, quorum: 1, policy.abstentions,
        isOver: minute >= award.opened + Policy.urgentHours * 60)
    }
  }

  static func outcome(
    _ answers: [String], of counting: Int, needed: Int, quorum: Int, _ abstentions: String,
    isOver: Bool
  ) -> Outcome {
    let approving = answers.filter { $0 == "for" }.count
    let abstaining = answers.filter { $0 == "abstain" }.count
    var opposing = answers.count - approving - abstaining
    guard counting >= needed else { return .tooFew }
    let present = abstentions == "uncounted" ? approving + opposing : answers.count
    guard present >= quorum else { return isOver ? .lapsed : .open }
    if abstentions == "against" { opposing += abstaining }
    if approving >= needed, approving > opposing { return .approved }
    return opposing > approving || answers.count == counting || isOver ? .refused : .open
  }

  /// What counts of what was said on the version in force: by name or signed, and by voice where somebody
  /// stands for it.
  func answers(to award: Award) -> [String: String] {
    var answers = award.answers.mapValues(\.decision)
    for (member, said) in award.spoken
    where meetings[said.meeting]!.counts(on: day) || flaw == .unwitnessedCounts {
      answers[member] = said.decision
    }
    return answers
  }

  /// The window of a poll, by the policy its proposal was made under.
  func isOver(_ award: Award) -> Bool {
    minute >= award.opened + policies[award.policy]!.pollHours * 60
  }

  /// Those who may answer and have not.
  func silentMembers(of award: Award) -> [String] {
    countingMembers(of: award).filter { code in
      award.answers[code] == nil && award.spoken[code] == nil
        && applications[award.application]!.interests[code] == false
    }.sorted()
  }

  /// The fund each round is for.
  static let rounds = ["r1": "urgence", "r2": "eau"]

  /// Its members, first enrolled first.
  var committee: [String] {
    members.filter { $0.value.contains("committee") }.keys.sorted()
  }

  func countingMembers(of award: Award) -> [String] {
    let tied = applications[award.application]!.interests.filter(\.value).keys
    let out = flaw == .interestedCount ? [] : Set(tied)
    return counting(without: out.union([award.proposer].compactMap(\.self)), award.policy)
  }

  /// The committee without those who are out of a poll, and substitutes in their seats.
  func counting(without out: Set<String>, _ policy: String) -> [String] {
    let counting = committee.filter { !out.contains($0) }
    let bench = substitutes(under: policy).filter { !committee.contains($0) && !out.contains($0) }
    return (counting + bench.prefix(committee.count - counting.count)).sorted()
  }

  func substitutes(under policy: String) -> [String] {
    policies[policy]!.substitutes.filter { members[$0] != nil }
  }

  /// Whom a policy that was adopted gives a seat, be it one of before.
  var substitutes: Set<String> {
    Set(proposals.filter { $0.value.state == "adopted" }.keys.flatMap(substitutes))
  }

  /// Who proposed it, has an interest, or has declared nothing yet, takes no part in it.
  func refusal(of member: String, answering award: Award) -> String? {
    if award.proposer == member { return "own-proposal" }
    let interest = applications[award.application]!.interests[member]
    if interest != false { return interest == nil ? "interest-undeclared" : "recused" }
    return award.state == "proposed" && isOver(award) ? "poll-over" : nil
  }

  /// The poll on a policy is one on the largest awards; its proposer is out of it.
  func outcome(of proposal: Proposal) -> Outcome {
    let policy = policies[proposal.under]!
    let counting = counting(without: [proposal.proposer], proposal.under)
    let answers = counting.compactMap { proposal.answers[$0]?.decision }
    return Model.outcome(
      answers, of: counting.count, needed: policy.approvals.1, quorum: counting.count / 2 + 1,
      policy.abstentions, isOver: isOver(proposal))
  }

  func isOver(_ proposal: Proposal) -> Bool {
    minute >= proposal.opened + policies[proposal.under]!.pollHours * 60
  }

  /// The checks that must find something: what was decided and never stood for.
  var findings: Set<String> {
    var findings: Set<String> = []
    if !unratified.isEmpty { findings.insert("ratified") }
    let decided = awards.values.filter { !$0.isPolled }.flatMap(\.takenMeetings)
    if decided.contains(where: { ["overdue", "voided"].contains(meetings[$0]!.state(on: day)) }) {
      findings.insert("evidence")
    }
    let isLate = payouts.values.contains {
      !handsTooMany(in: $0).isEmpty && !$0.isCountersigned
        && day > $0.movedOn + Policy.countersignDays
    }
    if isLate { findings.insert("countersigned") }
    // A correction, or what a bank took, may leave less than what is on its way.
    if awards.values.map(\.fund).contains(where: { fund in
      ["512CC", "53A"].contains {
        let sent = onItsWay(of: fund, from: $0)
        return sent > 0 && sent > cash(on: $0, of: fund)
      }
    }) {
      findings.insert("sendable")
    }
    if agreements.contains(where: { isBroken($0.value, of: $0.key) }) {
      findings.insert("agreements")
    }
    if copies.values.contains(where: { $0.map { day > $0 + Model.copyDays } ?? false }) {
      findings.insert("copies")
    }
    return findings
  }

  /// Urgent decisions that nobody ratified in time, or that the committee refused to: until another policy
  /// is decided nothing more is decided urgently.
  var unratified: [String] {
    awards.filter { _, award in
      guard let ratifyBy = award.ratifyBy, award.ratification != "ratified" else { return false }
      return award.ratification == "refused" || ratifyBy < day
    }.filter { _, award in
      award.ratification == "refused"
        ? award.ratifiedAt > lastAdoption.act : lastAdoption.day <= award.ratifyBy!
    }.keys.sorted()
  }
}

extension Model {
  /// The meetings whose minutes somebody stands for, of those at which something was said of it.
  func takenMeetings(of award: Award) -> Set<String> {
    Set(award.spoken.values.map(\.meeting)).filter { name in
      meetings[name]!.witness != nil && !meetings[name]!.isVoided
    }
  }
}
