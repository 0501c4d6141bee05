package import Council
package import Granting
import Journal

/// The poll of an award's version: who may answer, who did, and the count.
package struct Poll {
  package let award: Award
  package let recused: Set<MemberCode>
  package let tally: Tally
  /// The answers that count.
  package let approvals: [Approval]

  /// As the books stand now.
  package init(of award: Award, in view: some BooksView) throws {
    let policy = try Poll.policy(of: award)
    let recused = try Interests.recused(from: award.code.application, in: view)
    approvals = try Poll.approvals(of: award, in: view)
      .filter { $0.member != award.proposer && !recused.contains($0.member) }
    var answers: [MemberCode: Approval.Decision] = [:]
    for approval in approvals { answers[approval.member] = approval.decision }
    self.award = award
    self.recused = recused
    tally = Tally(
      members: try Poll.committee(in: view), proposer: award.proposer, recused: recused,
      approvals: answers, under: policy.poll(on: award.amount))
  }

  /// Whether a member takes no part in it: proposed the award, or has an interest.
  package func isOut(_ member: MemberCode) -> Bool {
    award.proposer == member || recused.contains(member)
  }

  /// The policy under which its version in force was proposed.
  package static func policy(of award: Award) throws -> Policy {
    guard let policy = Policy.named(award.policy) else {
      throw CouncilRefusal.unknownPolicy(award.policy)
    }
    return policy
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

  /// Those of the version in force that were not taken back, be it by members who are out of the poll.
  package static func approvals(of award: Award, in view: some BooksView) throws -> [Approval] {
    try view.rows(
      Approval.self,
      where: [
        .equals("subject", award.id.text), .equals("version", .integer(award.version)),
        .equals("replaced_by", .null),
      ])
  }
}
