package import Council
package import Granting
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

  /// What a message may be about.
  private enum Proposal {
    case award(Award)
    case poll(AllocationPoll)
  }

  /// One message, and the awards it answers.
  package struct Taken {
    package let message: ApprovalMessage
    package let awards: [Award]
    /// Lines that it is no answer to: their window was over.
    package let over: [AwardCode]
  }

  package struct Result {
    package var taken: [Taken] = []
    /// Those they are about, as they stand now.
    package var polls: [Poll] = []
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    try recorder.require(.approvalImport)
    let proposals = try proposals(in: view)
    var result = Result()
    for one in signed {
      let member = one.message.member
      guard
        try Poll.committee(in: view).contains(member)
          || Policies.isSubstitute(member, in: view)
      else {
        throw CouncilRefusal.notOfCommittee(member)
      }
      switch proposals[one.message.proposal] {
      case .poll(let poll):
        result.taken.append(try take(one, on: poll, today: today, &recorder))
      case .award(let award):
        result.taken.append(try take(one, on: award, today: today, &recorder))
      case nil: throw MessageRefusal.otherVersion(member)
      }
    }
    var known: Set<Int64> = []
    for award in result.taken.flatMap(\.awards) where known.insert(award.proposal).inserted {
      result.polls.append(try Poll(of: award, on: today, at: recorder.at, in: view))
    }
    return result
  }

  /// By the leaf hashes that messages name: those of versions in force, and of all polls, since what an
  /// older one has in common with the one in force may still be answered.
  private func proposals(in view: some BooksView) throws -> [Hash: Proposal] {
    var proposals: [Hash: Proposal] = [:]
    for award in try view.rows(Award.self) {
      proposals[try view.leaf(ofRecord: award.proposal)] = .award(award)
    }
    for poll in try view.rows(AllocationPoll.self) {
      proposals[try view.leaf(ofRecord: poll.seq)] = .poll(poll)
    }
    return proposals
  }

  private func take<Tables>(
    _ signed: SignedMessage<ApprovalMessage>, on award: Award, today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws -> Taken {
    let (message, view) = (signed.message, recorder.tables)
    guard message.lines.isEmpty else { throw MessageRefusal.otherVersion(message.member) }
    guard award.isPolled else {
      throw AwardRefusal.stateForbids(award.code, state: award.state, act: "approved or opposed")
    }
    let earlier = try AnswerRules.standing(of: message.member, on: award, in: view)
    try requireCurrent(
      message, earlier: try earlier.map { try view.leaf(ofRecord: $0.seq) }, in: view)
    try AnswerRules.require(
      message.decision, by: message.member, on: award, with: .signature, after: earlier,
      at: recorder.at, in: view)
    try recorder.record(
      ApprovalGiven(
        signed, subject: award.id.text, version: award.version, day: today,
        document: recorder.document))
    return Taken(message: message, awards: [award], over: [])
  }

  private func take<Tables>(
    _ signed: SignedMessage<ApprovalMessage>, on poll: AllocationPoll, today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws -> Taken {
    let (message, view) = (signed.message, recorder.tables)
    let answer = try PollAnswer(to: poll, by: message.member, in: view)
    try requireCurrent(message, earlier: try answer.replaces(in: view), in: view)
    guard !answer.lines.isEmpty else { throw MessageRefusal.otherVersion(message.member) }
    for line in message.lines.keys.sorted() {
      guard try Awards.find(line, in: view)?.allocation == poll.allocation else {
        throw CouncilRefusal.unknownLine(line)
      }
    }
    let over = try answer.require(
      message.decision, except: message.lines, with: .signature, at: recorder.at, in: view)
    try recorder.record(
      ApprovalGiven(
        signed, subject: poll.allocation.text, version: poll.version, over: over, day: today,
        document: recorder.document))
    let isOver = { (award: Award) in over.contains(award.code.text) }
    return Taken(
      message: message, awards: answer.lines.filter { !isOver($0) },
      over: answer.lines.filter(isOver).map(\.code))
  }

  private func requireCurrent(
    _ message: ApprovalMessage, earlier: Hash?, in view: some BooksView
  ) throws {
    try message.requireCurrent(
      proposal: message.proposal, earlier: earlier,
      isKnown: try view.first(
        Approval.self, where: [.equals("message", .bytes(message.hash.bytes))]) != nil)
  }
}
