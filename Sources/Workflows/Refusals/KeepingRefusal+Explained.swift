package import Keeping
import Ledger

extension KeepingRefusal: Explained {
  package var code: String {
    switch self {
    case .keyUsedOtherwise: "key-used-otherwise"
    case .notEmpty: "books-not-empty"
    case .unknownMember: "unknown-member"
    case .noActor: "no-actor"
    case .roleMissing: "role-missing"
    case .unknownDocument: "unknown-document"
    case .accountKnown: "account-known"
    case .accountUnknown: "unknown-account"
    case .accountAmbiguous: "account-ambiguous"
    case .accountOfOtherRole: "account-of-other-role"
    case .fundKnown: "fund-known"
    case .fundUnknown: "unknown-fund"
    case .insufficientFreeMoney: "insufficient-free-money"
    case .insufficientReserve: "insufficient-reserve"
    case .insufficientCash: "insufficient-cash"
    case .nameNotNormal: "text-not-normal"
    }
  }

  package var message: Message {
    switch self {
    case .keyUsedOtherwise(let key):
      "the key \(key) was used for another command, or for other input"
    case .notEmpty: "the books hold records already"
    case .unknownMember(let member): "\(member) is not a member who may act in these books"
    case .noActor: "the books have several members, and none was named"
    case .roleMissing(let needed): "this needs the role of \(needed)"
    case .unknownDocument(let name): "the books have no document \(name)"
    case .accountKnown(let account): "account \(account) is already open"
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
    case .nameNotNormal(let text): "“\(text)” is not in Unicode's normal form C"
    }
  }

  package var hint: Message? {
    switch self {
    case .keyUsedOtherwise: "give another key to --once: this one is spent"
    case .notEmpty: "books are opened once; make others with caisse init"
    case .unknownMember: "see caisse member list; members are named m:1, m:2 …"
    case .noActor: "say who acts with --as m:2, or set CAISSE_MEMBER"
    case .roleMissing: "name a member who has it with --as: see caisse member list"
    case .unknownDocument: "see caisse document list"
    case .accountUnknown: "see caisse account list, or open it with caisse account open"
    case .accountAmbiguous(_, let choices):
      "name one of \(choices.map(\.text).joined(separator: ", ")) with --account"
    case .accountOfOtherRole: "see caisse account list"
    case .fundUnknown: "see caisse fund list, or open it with caisse fund open"
    case .insufficientFreeMoney: "see caisse fund show for where its money is"
    case .insufficientCash: "bank the money first, or name another account"
    default: nil
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .unknownMember, .roleMissing: .notPermitted
    case .noActor: .wrongUsage
    case .nameNotNormal: .inputRejected
    default: .refused
    }
  }
}
