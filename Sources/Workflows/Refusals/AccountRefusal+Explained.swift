package import Granting
import Ledger

extension AccountRefusal: Explained {
  package var code: String {
    switch self {
    case .unchecked: "account-unchecked"
    case .unanswered: "verification-unanswered"
    case .cooling: "account-cooling"
    case .unapproved: "account-unapproved"
    case .involved: "not-uninvolved"
    case .saidBefore: "account-said-before"
    case .reasonOfMatch: "reason-of-match"
    }
  }

  package var message: Message {
    switch self {
    case .unchecked(let payouts, let accounts):
      "\(Enumeration.payouts(payouts)): nobody but who registered \(Self.ofAccounts(accounts)) has called back about it"
    case .unanswered(let payouts, let payee, let verification):
      "\(Enumeration.payouts(payouts)): the bank said \(verification.rawValue) of the account of \(payee), and nobody has said why money goes there all the same"
    case .cooling(let payouts, let accounts, let until, let waivers, let waived):
      "\(Enumeration.payouts(payouts)): \(Self.ofAccounts(accounts)) is too new, and can be paid from \(until); \(waived) of the \(waivers) members who could waive that did"
    case .unapproved(let payouts, let accounts, let needed, let approved):
      "\(Enumeration.payouts(payouts)): \(Self.ofAccounts(accounts)) came after the decision, and \(approved) of the \(needed) approvals that the policy asks for are there"
    case .involved(let member, let payee, let part):
      switch part {
      case .registered: "\(member) registered the account of \(payee)"
      case .checked: "\(member) called back about the account of \(payee)"
      case .proposed: "\(member) proposed an award that goes to the account of \(payee)"
      }
    case .saidBefore(let member, let payee):
      "\(member) has already said so of the account of \(payee)"
    case .reasonOfMatch(let payee):
      "where the account of \(payee) is a match nobody need say why money goes there"
    }
  }

  package var hint: Message? {
    switch self {
    case .unchecked(_, let accounts):
      "another member calls, and records it with caisse collective iban \(Self.names(accounts)) --called-back"
    case .unanswered(_, let payee, let verification):
      "say why with caisse collective iban \(payee) --verified \(verification.rawValue) --reason <code>"
    case .cooling(_, let accounts, _, _, _):
      "send it then; or members who neither registered nor checked it, nor proposed the award, give caisse collective iban \(Self.names(accounts)) --waive-cooling --reason <code>"
    case .unapproved(_, let accounts, _, _):
      "members of the committee give caisse collective iban \(Self.names(accounts)) --approve"
    case .involved: "somebody says so who has no part in it: see caisse member list"
    case .saidBefore: "each counts once: another member is needed"
    case .reasonOfMatch: "leave --reason out"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .involved: .notPermitted
    case .reasonOfMatch: .wrongUsage
    default: .refused
    }
  }

  private static func ofAccounts(_ payees: [PayeeCode]) -> String {
    payees.count == 1
      ? "the account of \(payees[0])"
      : "each of the accounts of \(Enumeration.cut(payees.map(\.description)))"
  }

  /// All of them, as a command line takes them.
  private static func names(_ payees: [PayeeCode]) -> String {
    payees.map(\.description).joined(separator: " ")
  }
}
