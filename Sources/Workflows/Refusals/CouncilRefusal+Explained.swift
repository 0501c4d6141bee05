package import Council
import Journal

extension CouncilRefusal: Explained {
  package var code: String {
    switch self {
    case .ownProposal: "own-proposal"
    case .approvalKnown: "approval-known"
    case .approvalUnsigned: "approval-unsigned"
    case .actUnsigned: "act-unsigned"
    case .notOfCommittee: "not-of-committee"
    case .unknownLine: "unknown-line"
    case .lineTwice: "line-twice"
    case .unknownPolicy: "unknown-policy"
    case .noPolicy: "no-such-policy"
    case .pollOver: "poll-over"
    case .policyContradicts: "policy-contradicts"
    case .noSubstitute: "no-substitute"
    case .policyInThePast: "policy-in-the-past"
    case .policyDecided: "policy-decided"
    case .policyOpen: "policy-poll-open"
    case .policyOvertaken: "policy-overtaken"
    case .keyKnown: "key-known"
    case .unknownKey: "unknown-key"
    case .keyRevoked: "key-revoked"
    case .notTheirKey: "key-of-somebody-else"
    case .messageOfAnotherAct: "message-of-another-act"
    case .notCountersigned: "key-not-countersigned"
    case .memberNotCountersigned: "member-not-countersigned"
    case .notAnother: "not-another-member"
    case .sameRoles: "same-roles"
    }
  }

  package var message: Message {
    switch self {
    case .ownProposal(let member, let subject):
      "\(member) proposed \(subject) and is out of its poll"
    case .approvalKnown(let member, let subject, let decision):
      "\(member) has already said \(decision.rawValue) on \(subject)"
    case .approvalUnsigned(let member, let subject):
      "what \(member) says on \(subject) counts only when it is signed"
    case .actUnsigned(let member):
      "\(member) has a key: what they do here counts only when it is signed"
    case .notOfCommittee(let member): "\(member) is not of the committee now"
    case .unknownLine(let line): "the poll has no line \(line)"
    case .lineTwice(let line): "line \(line) is given two answers"
    case .unknownPolicy(let policy):
      "a proposal was made under the policy \(policy), which this program doesn't know"
    case .noPolicy(let name): "the books have no policy \(name)"
    case .pollOver(let subject, let closed):
      "the poll on \(subject) was over at \(closed.description)"
    case .policyContradicts(let problems):
      "this policy can't be decided by: \(problems.map(\.message).joined(separator: "; "))"
    case .noSubstitute(let member): "\(member) can't take a seat of the committee"
    case .policyInThePast(let policy, let from):
      "\(policy) would be in force from \(from), before it is proposed"
    case .policyDecided(let policy, let state): "policy \(policy) is \(state.rawValue) already"
    case .policyOpen(let policy, let arithmetic): "\(policy) is not decided: \(arithmetic)"
    case .policyOvertaken(let policy, let other):
      "\(policy) was proposed before \(other) came into force"
    case .keyKnown(let key, let member, let isInForce):
      "the key \(key) \(isInForce ? "is" : "was, until it was revoked,") one of \(member)'s"
    case .unknownKey(let key): "no member has the key \(key)"
    case .keyRevoked(let key): "the key \(key) is revoked already"
    case .notTheirKey(let member, let key): "\(key) is not a key by which \(member) signs now"
    case .messageOfAnotherAct(let member): "what \(member) signed is about something else"
    case .notCountersigned(let member): "nobody but \(member) has signed for this key"
    case .memberNotCountersigned:
      "an administrator enrols, changes or revokes nobody alone: another member countersigns"
    case .notAnother(let member): "\(member) is not another member who acts in these books"
    case .sameRoles(let member): "these are the roles that \(member) has"
    }
  }

  package var hint: Message? {
    switch self {
    case .ownProposal: "two other members of the committee approve it"
    case .approvalKnown: "another decision with --decision takes its place"
    case .approvalUnsigned:
      "sign with --key-file or --key, or sign what caisse approval message writes and import it"
    case .actUnsigned:
      "sign with --key-file or --key, or sign what --message writes and give it with --signed"
    case .notOfCommittee, .sameRoles: "see caisse member list"
    case .unknownLine: "see caisse approval tally --allocation; a line is named like G12/1"
    case .lineTwice: "name it once, with --for, --against or --abstain"
    case .unknownPolicy: "install the version of the program that proposed it, or a later one"
    case .noPolicy: "see caisse policy list; a policy is named like P2"
    case .pollOver: "close it with what was said until then; what lapses can be proposed again"
    case .policyContradicts: "correct the file, or the words after --set"
    case .noSubstitute:
      "a substitute is a member with another role than auditor: see caisse member list"
    case .policyInThePast: "what was decided under earlier rules stays as it was decided"
    case .policyDecided: "see caisse policy list"
    case .policyOpen(let policy, _): "members answer with caisse approval give \(policy)"
    case .policyOvertaken(_, let other): "propose it again, to be decided under \(other)"
    case .keyKnown: "a key is one member's, and is added once: make another with ssh-keygen"
    case .unknownKey, .keyRevoked: "see caisse member key list"
    case .notTheirKey: "sign with a key of theirs in force: see caisse member key list"
    case .messageOfAnotherAct:
      "sign what caisse writes for it: see --message, caisse member key message, caisse round export"
    case .memberNotCountersigned:
      "name them with --countersigned-by; who has a key signs, with --key-file, --key or --signed"
    case .notAnother: "see caisse member list; an auditor reads, and countersigns nothing"
    case .notCountersigned:
      "another member who has a key in force signs what caisse member key message --heard writes"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .unknownPolicy, .policyContradicts: .inputRejected
    case .lineTwice: .wrongUsage
    default: .refused
    }
  }
}
