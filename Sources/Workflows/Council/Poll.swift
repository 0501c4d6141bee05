package import Council
package import Granting
package import Journal
package import Ledger

/// The poll of an award's version: who may answer, who did, and the count, by the policy it was proposed
/// under.
package struct Poll {
  package let award: Award
  package let policy: Policy
  package let recused: Set<MemberCode>
  package let tally: Tally
  /// The answers that count.
  package let approvals: [Approval]
  /// When no more answers are taken.
  package let closes: Instant
}

extension Poll {
  /// As the books stand now; of an award that was decided, as it stood then, unless it is to be ratified.
  ///
  /// - Parameters:
  ///   - day: the day of the decision, around which what one beneficiary is promised counts together.
  ///   - now: after its window, nobody is waited for.
  package init(
    of award: Award, on day: Day, at now: Instant, in view: some BooksView
  ) throws {
    guard let count = award.poll, !award.awaitsRatification else {
      try self.init(
        award.awaitsRatification ? .ratifying : .ordinary, of: award, on: day, at: now, in: view)
      return
    }
    let policy = try Policies.named(award.policy, in: view)
    self.init(
      award: award, policy: policy, recused: Set(count.recused),
      tally: Tally(count, abstentions: policy.abstentions),
      approvals: try Meetings.counting(
        Poll.approvals(of: award, in: view), on: award.decidedOn ?? day,
        before: Meetings.decision(of: award, in: view), in: view
      ).filter { !$0.isOut(proposer: award.proposer, recused: Set(count.recused)) },
      closes: policy.windows.pollCloses(opened: try Poll.opened(award, in: view)))
  }

  /// The poll that is tallied now.
  init(
    _ kind: Kind, of award: Award, on day: Day, at now: Instant, in view: some BooksView
  ) throws {
    let policy = try Policies.named(award.policy, in: view)
    let recused = try Interests.recused(from: award.code.application, in: view)
    let approvals = try Meetings.counting(
      Poll.approvals(of: award, in: view), on: day, before: nil, in: view
    ).filter { !$0.isOut(proposer: award.proposer, recused: recused) }
    var answers: [MemberCode: Approval.Decision] = [:]
    for approval in approvals { answers[approval.member] = approval.decision }
    let sum = try PromisedSums.sum(of: award, on: day, under: policy, in: view)
    let opened = try Poll.opened(award, in: view)
    var rules = try kind.rules(on: sum, of: award, under: policy)
    let committee = try Poll.committee(in: view)
    rules.substitutes = try rules.substitutes.filter { try Members.isActive($0, in: view) }
    let closes = kind.closes(of: award, opened: opened, under: policy)
    self.init(
      award: award, policy: policy, recused: recused,
      tally: Tally(
        members: committee, proposer: award.proposer, recused: recused, approvals: answers,
        under: rules, isClosed: kind.isClosed(award, closes: closes, on: day, at: now)),
      approvals: approvals, closes: closes)
  }

  /// The count by which an award was decided; nil while it is before the committee.
  package static func decided(_ award: Award, in view: some BooksView) throws -> Tally? {
    let policy = try policy(of: award, in: view)
    return award.poll.map { Tally($0, abstentions: policy.abstentions) }
  }

  /// When its version in force was put before the committee.
  static func opened(_ award: Award, in view: some BooksView) throws -> Instant {
    guard let envelope = try view.envelope(of: award.proposal) else {
      throw MissingRow(table: Award.table)
    }
    return envelope.at
  }

  /// Whether a member takes no part in it: proposed the award, or has an interest.
  package func isOut(_ member: MemberCode) -> Bool {
    award.proposer == member || recused.contains(member)
  }

  /// The policy under which its version in force was proposed.
  package static func policy(of award: Award, in view: some BooksView) throws -> Policy {
    try Policies.named(award.policy, in: view)
  }

  /// Members who approve now.
  package static func committee(in view: some BooksView) throws -> Set<MemberCode> {
    var committee: Set<MemberCode> = []
    for member in try view.rows(Member.self)
    where member.leftOn == nil && member.roles.contains(.committee) {
      committee.insert(member.code)
    }
    return committee
  }

  /// Those of the version in force that were not taken back, be it by members who are out of the poll; by
  /// voice, those that a witness stands for, or stood for when it was decided.
  package static func approvals(of award: Award, in view: some BooksView) throws -> [Approval] {
    try Meetings.taken(
      approvals(of: award.id.text, version: award.version, in: view),
      before: Meetings.decision(of: award, in: view), in: view)
  }

  /// The same, without asking who stands for them.
  static func approvals(
    of subject: String, version: Int64, in view: some BooksView
  ) throws -> [Approval] {
    try view.rows(
      Approval.self,
      where: [
        .equals("subject", subject), .equals("version", .integer(version)),
        .equals("replaced_by", .null),
      ])
  }
}
