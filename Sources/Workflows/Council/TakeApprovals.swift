package import Council
import Granting
import Journal
import Keeping
package import Ledger

/// Takes what members of the committee signed, here or elsewhere. Who brings it makes no difference: it is
/// the signatures that count.
package struct TakeApprovals {
  package var signed: [SignedMessage<ApprovalMessage>]

  package init(signed: [SignedMessage<ApprovalMessage>]) {
    self.signed = signed
  }

  /// The polls they are about, as they stand now.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> [Poll] {
    try recorder.require(.committee, .treasurer, .administrator)
    let awards = try proposals(in: view)
    var answered: [Award] = []
    for one in signed {
      let member = one.message.member
      guard let award = awards[one.message.proposal], one.message.lines.isEmpty else {
        throw MessageRefusal.otherVersion(member)
      }
      guard award.state == .proposed else {
        throw AwardRefusal.stateForbids(
          award.code, state: award.state, act: "approved or opposed")
      }
      try take(one, on: award, today: today, &recorder)
      if !answered.contains(where: { $0.id == award.id }) { answered.append(award) }
    }
    return try answered.map { try Poll(of: $0, in: view) }
  }

  /// Awards by the leaf hashes of their versions in force.
  private func proposals(in view: some BooksView) throws -> [Hash: Award] {
    var awards: [Hash: Award] = [:]
    for award in try view.rows(Award.self) {
      awards[try view.leaf(ofRecord: award.proposal)] = award
    }
    return awards
  }

  private func take<Tables>(
    _ signed: SignedMessage<ApprovalMessage>, on award: Award, today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    let (message, tables) = (signed.message, recorder.tables)
    guard try Poll.committee(in: tables).contains(message.member) else {
      throw CouncilRefusal.notOfCommittee(message.member)
    }
    let earlier = try AnswerRules.standing(of: message.member, on: award, in: tables)
    try message.requireCurrent(
      proposal: message.proposal,
      earlier: try earlier.map { try tables.leaf(ofRecord: $0.seq) },
      isKnown: try tables.first(
        Approval.self, where: [.equals("message", .bytes(message.hash.bytes))]) != nil)
    try AnswerRules.require(
      message.decision, by: message.member, on: award, with: .signature, after: earlier,
      in: tables)
    try recorder.record(
      ApprovalGiven(
        signed, subject: award.id.text, version: award.version, day: today,
        document: recorder.document))
  }
}
