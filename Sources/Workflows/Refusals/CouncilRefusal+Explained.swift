package import Council

extension CouncilRefusal: Explained {
  package var code: String {
    switch self {
    case .ownProposal: "own-proposal"
    case .approvalKnown: "approval-known"
    case .unknownPolicy: "unknown-policy"
    }
  }

  package var message: Message {
    switch self {
    case .ownProposal(let member, let subject):
      "\(member) proposed \(subject) and is out of its poll"
    case .approvalKnown(let member, let subject, let decision):
      "\(member) has already said \(decision.rawValue) on \(subject)"
    case .unknownPolicy(let policy):
      "a proposal was made under the policy \(policy), which this program doesn't know"
    }
  }

  package var hint: Message? {
    switch self {
    case .ownProposal: "two other members of the committee approve it"
    case .approvalKnown: "another decision with --decision takes its place"
    case .unknownPolicy: "install the version of the program that proposed it, or a later one"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .unknownPolicy: .inputRejected
    case .ownProposal, .approvalKnown: .refused
    }
  }
}
