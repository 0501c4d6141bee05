import Allocation
import Council
import Granting
import Journal
import Ledger

/// What is before the committee and answered by one message: an award, or all lines of an allocation.
enum OpenProposal {
  case award(Award)
  case poll(AllocationPoll)

  struct Line {
    let award: Award
    let requested: Amount
    /// What the member said of it before.
    let standing: Approval.Decision?
  }

  /// Those of these applications; polls first.
  static func all(
    of applications: [Application], in view: some BooksView
  ) throws -> [OpenProposal] {
    var polls: [OpenProposal] = []
    var awards: [OpenProposal] = []
    var known: Set<ID<AllocationProposed>> = []
    for award in try applications.flatMap({ try Awards.of($0.code, in: view) })
    where award.state == .proposed {
      guard let allocation = award.allocation,
        let poll = try AllocationPolls.inForce(of: allocation, in: view)
      else {
        awards.append(.award(award))
        continue
      }
      if known.insert(allocation).inserted { polls.append(.poll(poll)) }
    }
    return polls + awards
  }

  /// Names its files: `approval-7K2QZ09VXW3F5TNA`, `approval-G12-1`.
  var name: String {
    switch self {
    case .award(let award):
      "approval-\(award.code.application.text)-\(award.code.number)"
    case .poll(let poll): "approval-\(poll.allocation.text.dropFirst(2))"
    }
  }

  private var selection: AwardSelection {
    switch self {
    case .award(let award): .named([award.code.text])
    case .poll(let poll): .allocation(poll.allocation.text)
    }
  }

  /// Nil where it would say what the member has said already.
  func message(
    _ decision: Approval.Decision, by member: MemberCode, in view: some BooksView,
    at now: Instant, nonce: () -> Nonce
  ) throws -> ApprovalMessage? {
    do {
      return try MessagesToSign(awards: selection, decision: decision, member: member)
        .make(in: view, at: now, nonce: nonce).first
    } catch CouncilRefusal.approvalKnown { return nil }
  }

  /// Those on which the member's answer counts, in the order of the bytes of their codes: that of a message.
  func lines(for member: MemberCode, in view: some BooksView) throws -> [Line] {
    let awards =
      switch self {
      case .award(let award): [award]
      case .poll(let poll): try AllocationPolls.lines(of: poll, in: view)
      }
    return try awards.filter { award in
      let interest = try Interests.find(member, award.code.application, in: view)
      return award.proposer != member && interest?.kind.recuses == false
    }
    .sorted { $0.code.text.utf8.lexicographicallyPrecedes($1.code.text.utf8) }
    .map { award in
      Line(
        award: award,
        requested: try Applications.resolve(award.code.application.text, in: view).requested,
        standing: try AnswerRules.standing(of: member, on: award, in: view)?.decision)
    }
  }
}
