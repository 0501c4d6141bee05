import Council
import Formats
import Ledger
import Workflows

/// What pages say of a policy.
enum PolicyPages {
  static func figures(
    of policy: Policy, _ proposal: PolicyProposal?, _ poll: PolicyPoll?
  ) -> [Figure] {
    [
      Figure("policy", "Policy", .code(policy.code)),
      Figure("from", "From", .day(proposal?.adopted?.from ?? policy.from)),
      Figure("state", "State", .code(proposal?.state.rawValue ?? "adopted")),
      Figure("under", "Decided under", proposal.map { .code($0.under) } ?? .none),
      Figure(
        "proposer", "Proposer", proposal?.proposer.map { .code($0.description) } ?? .none),
      Figure("proposed_on", "Proposed on", .day(proposal?.proposedOn)),
      Figure("decided_on", "Decided on", .day(proposal?.decidedOn)),
      Figure("poll", "Poll", arithmetic(proposal, poll)),
    ]
  }

  /// Nobody was asked about the policy that books begin with.
  private static func arithmetic(_ proposal: PolicyProposal?, _ poll: PolicyPoll?) -> Cell {
    guard let proposal, let poll, proposal.state == .proposed || proposal.poll != nil else {
      return .none
    }
    return .text(poll.tally.arithmetic)
  }

  static func writeSettings(_ settings: PolicySettings, on page: Page) throws {
    try page.table(
      Table(
        "settings", title: "What it says",
        columns: [Column("setting", .code, "Setting"), Column("value", .text, "Value")])
    ) { page in
      for setting in PolicySetting.allCases {
        for value in settings.texts(of: setting) {
          try page.row([.code(setting.rawValue), .text(value)])
        }
      }
    }
  }

  static func writeApprovals(
    _ poll: PolicyPoll, on page: Page, in view: some BooksView
  ) throws {
    guard !poll.approvals.isEmpty else { return }
    try page.table(
      Table(
        "approvals", title: "Approvals",
        columns: [
          Column("member", .code, "Member"), Column("decision", .code, "Decision"),
          Column("day", .day, "Day"), Column("evidence", .code, "Evidence"),
        ])
    ) { page in
      for approval in poll.approvals {
        try page.row([
          .code(approval.member.description), .code(approval.decision.rawValue),
          .day(approval.day), try ApprovalTable.evidence(of: approval, in: view),
        ])
      }
    }
  }
}
