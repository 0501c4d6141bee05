package import Journal
package import Ledger

/// A member's for, against or abstention on one version of a decision.
package struct Approval: Equatable, Sendable {
  package enum Decision: String, Sendable, CaseIterable {
    case `for`, against, abstain
  }

  /// What backs it.
  package enum Evidence: String, Sendable, CaseIterable, Comparable {
    /// The name under which it was recorded, and nothing stronger.
    case name
    /// A meeting's minutes, witnessed.
    case minutes
    /// The member's signature over an `ApprovalMessage`.
    case signature

    /// By what is stronger.
    package static func < (left: Evidence, right: Evidence) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  /// The record it is: of several lines' approvals, where one answer was given to all of them.
  package let seq: Int64
  /// The id of what is decided.
  package let subject: String
  /// The version it is about: those of an older one no longer count.
  package let version: Int64
  package let member: MemberCode
  package let decision: Decision
  package let evidence: Evidence
  /// The leaf hash of the record that proposed this version, or that opened the poll it is a line of.
  package let proposal: Hash
  /// The record that opened that poll, where the member answered all its lines at once.
  package let poll: Int64?
  /// The hash of the message that was signed, by which it is known when it comes again.
  package let message: Hash?
  /// Where it was given by voice.
  package let meeting: MeetingCode?
  /// Who spoke there for the member, who was absent.
  package let speaker: MemberCode?
  package let day: Day
  /// The record of the approval by which the same member took this one back.
  package var replacedBy: Int64?

  package init(
    seq: Int64, subject: String, version: Int64, member: MemberCode, decision: Decision,
    evidence: Evidence, proposal: Hash, poll: Int64? = nil, message: Hash? = nil,
    meeting: MeetingCode? = nil, speaker: MemberCode? = nil, day: Day, replacedBy: Int64? = nil
  ) {
    self.seq = seq
    self.subject = subject
    self.version = version
    self.member = member
    self.decision = decision
    self.evidence = evidence
    self.proposal = proposal
    self.poll = poll
    self.message = message
    self.meeting = meeting
    self.speaker = speaker
    self.day = day
    self.replacedBy = replacedBy
  }
}

extension Approval {
  /// Whether one of those who gave it takes no part in its poll.
  package func isOut(proposer: MemberCode?, recused: Set<MemberCode>) -> Bool {
    [member, speaker].contains { voice in
      voice.map { $0 == proposer || recused.contains($0) } ?? false
    }
  }
}
