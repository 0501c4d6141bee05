package import Keeping
import Ledger

extension KeepingRefusal: Explained {
  package var code: String {
    switch self {
    case .keyUsedOtherwise: "key-used-otherwise"
    case .unknownMember: "unknown-member"
    case .noActor: "no-actor"
    case .roleMissing: "role-missing"
    case .accountKnown: "account-known"
    case .bankAccountUnchanged: "bank-account-unchanged"
    case .accountUnknown: "unknown-account"
    case .accountAmbiguous: "account-ambiguous"
    case .accountOfOtherRole: "account-of-other-role"
    case .fundKnown: "fund-known"
    case .fundUnknown: "unknown-fund"
    case .insufficientFreeMoney: "insufficient-free-money"
    case .insufficientReserve: "insufficient-reserve"
    case .insufficientCash: "insufficient-cash"
    case .amountNotPositive: "amount-not-positive"
    case .referenceNotAllowed: "reference-not-allowed"
    case .parentIsSubaccount: "parent-is-subaccount"
    case .noSuchFundKind: "fund-kind-not-opened"
    case .fundOfOtherKind: "fund-of-other-kind"
    case .fundOutsideParent: "fund-outside-parent"
    case .fundNeverSpent: "fund-never-spent"
    case .sameFund: "same-fund"
    case .guaranteeUndecided: "guarantee-undecided"
    case .guaranteeInCircle: "guarantee-in-circle"
    case .guaranteeCalled: "guarantee-called"
    case .sameAccount: "same-account"
    case .unknownRecord: "unknown-record"
    case .lastAdministrator: "last-administrator"
    case .memberHasLeft: "member-has-left"
    case .rolePlayed: "account-role-played"
    case .roleOfOtherKind: "account-role-of-other-kind"
    case .accountWithoutParent: "account-without-parent"
    }
  }

  package var message: Message {
    switch self {
    case .keyUsedOtherwise(let key):
      "the key \(key) was used for another command, or for other input"
    case .unknownMember(let member): "\(member) is not a member who may act in these books"
    case .noActor: "the books have several members, and none was named"
    case .roleMissing(let needed): "this needs the role of \(needed.joined(separator: " or "))"
    case .accountKnown(let account): "account \(account) is already open"
    case .bankAccountUnchanged(let account):
      "account \(account) has this IBAN and this holder already"
    case .accountUnknown(let account): "the books have no account \(account)"
    case .accountAmbiguous(let account, _): "account \(account) has several sub-accounts"
    case .accountOfOtherRole(let account, let expected):
      "account \(account) is not \(expected) or one of its sub-accounts"
    case .fundKnown(let fund): "fund \(fund) is already open"
    case .fundUnknown(let fund): "the books have no fund \(fund)"
    case .insufficientFreeMoney(let fund, let available, let needed, let day):
      "fund \(fund) has \(available) free from \(day) on, and this needs \(needed)"
    case .insufficientReserve(let fund, let available, let needed):
      "the reserve of fund \(fund) is \(available), and this needs \(needed)"
    case .insufficientCash(let account, let fund, let available, let needed):
      "fund \(fund) has \(available) on account \(account), and this needs \(needed)"
    case .amountNotPositive: "the amount must be above zero"
    case .referenceNotAllowed(let reference): "“\(reference)” can't be kept as a reference"
    case .parentIsSubaccount(let account): "account \(account) is a sub-account itself"
    case .noSuchFundKind(let kind): "a fund of kind \(kind.rawValue) can't be opened"
    case .fundOfOtherKind(let fund, let kind): "fund \(fund) is not of kind \(kind.rawValue)"
    case .fundOutsideParent(let fund, let parent):
      "the code \(fund) doesn't say what a part of fund \(parent) is for"
    case .fundNeverSpent(let fund): "money of fund \(fund) is not identified and can't be spent"
    case .sameFund(let fund): "fund \(fund) is on both sides"
    case .guaranteeUndecided(let fund):
      "fund \(fund) is restricted and stands for another only by decision"
    case .guaranteeInCircle(let fund, let guarantor):
      "fund \(fund), or a part of it, stands for fund \(guarantor) already"
    case .guaranteeCalled(let fund, let guarantor, let called, let ceiling):
      "fund \(guarantor) has given \(called) for fund \(fund), more than a ceiling of \(ceiling)"
    case .sameAccount(let account): "account \(account) is on both sides"
    case .unknownRecord(let record): "the journal has no record \(record)"
    case .lastAdministrator: "no administrator would be left to enrol anyone"
    case .rolePlayed(let role, let player): "account \(player) plays the role \(role.rawValue)"
    case .roleOfOtherKind(let role, let account, let kind):
      "account \(account) is one of \(kind.rawValue), and none of these plays the role \(role.rawValue)"
    case .accountWithoutParent(let account):
      "account \(account) begins as accounts of the chart do: it refines one of them"
    case .memberHasLeft(let member, let day): "\(member) is a member no more, since \(day)"
    }
  }

  package var hint: Message? {
    switch self {
    case .keyUsedOtherwise: "give another key to --once: this one is spent"
    case .unknownMember: "see caisse member list; members are named m:1, m:2 …"
    case .noActor: "say who acts with --as m:2, or set CAISSE_MEMBER"
    case .roleMissing:
      "name a member who has it with --as: see caisse member list, and caisse help roles"
    case .accountUnknown: "see caisse account list, or open it with caisse account open"
    case .accountAmbiguous(_, let choices):
      "name one of \(choices.map(\.text).joined(separator: ", ")) with --account"
    case .accountOfOtherRole: "see caisse account list"
    case .fundUnknown: "see caisse fund list, or open it with caisse fund open"
    case .insufficientFreeMoney: "see caisse fund show for where its money is"
    case .insufficientCash: "bank the money first, or name another account"
    case .referenceNotAllowed:
      "a reference has 1 to 64 letters, digits and . _ / : - and holds nothing about a person"
    case .parentIsSubaccount: "name the account of the chart it refines"
    case .fundOutsideParent(_, let parent):
      "it is \(parent), a dot, and the application, collective or tag that donors named"
    case .guaranteeUndecided: "name the decision with --decision"
    case .guaranteeInCircle: "end the other guarantee first, with a ceiling of 0"
    case .guaranteeCalled: "it goes back with the next money that is free: see caisse fund show"
    case .fundNeverSpent: "identify the money first: it then stands in its own fund"
    case .rolePlayed: "see caisse account list; each role is one account's"
    case .roleOfOtherKind(let role, _, _):
      "it is played by an account of \(role.kinds.map(\.rawValue).sorted().joined(separator: " or "))"
    case .accountWithoutParent(let account):
      "name it with --parent, such as \(account.text.dropLast())"
    case .lastAdministrator: "enrol another administrator first"
    case .amountNotPositive: "give an amount above zero"
    case .accountKnown: "see caisse account list, or choose another code"
    case .fundKnown: "see caisse fund list, or choose another code"
    case .unknownRecord: "see caisse audit log; the first record is 0"
    case .sameFund: "name two funds: see caisse fund list"
    case .noSuchFundKind: "this fund comes with the books: see caisse fund list"
    case .fundOfOtherKind: "see caisse fund list for what each is"
    case .insufficientReserve: "free that amount or less: see caisse fund show"
    case .sameAccount: "name two accounts: see caisse account list"
    case .memberHasLeft: "see caisse member list"
    case .bankAccountUnchanged: "leave it as it is, or give another --iban or --holder"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .unknownMember, .roleMissing: .notPermitted
    case .noActor: .wrongUsage
    case .referenceNotAllowed, .amountNotPositive: .inputRejected
    default: .refused
    }
  }
}
