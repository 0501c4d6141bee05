extension Exposure.Content {
  package var words: String {
    switch self {
    case .name: "names of people"
    case .email: "e-mail addresses"
    case .gift: "rows of donations and pledges as they came, with whoever gave"
    case .account: "IBANs, account holders and bank labels"
    case .contact: "names of collectives, members, contacts and payees"
    case .words: "what people wrote: reasons, reviews, conditions, names of files"
    case .reference: "references of platforms and banks"
    case .amountAndDay: "donations by amount and day"
    case .alone: "donations alone with their amount and day"
    case .member: "members by their codes"
    case .answer: "approvals, interests and ballots by member code"
    case .collective: "collectives by their codes"
    case .payout: "payouts by amount, day and code"
    case .privateKey: "private keys that sign what the journal holds"
    case .document: "documents as they are"
    case .signature: "checkpoints: hashes and signatures"
    case .unfinished: "what a change that was interrupted would have written"
    case .booksCopy: "copies of books: as the books"
    case .peopleCopy: "copies of a people file: as that, and whoever was erased since"
    case .other: "other files, which caisse doesn't know"
    }
  }

  /// What to do about it; nil where there is nothing to do.
  package func advice(isSealed: Bool) -> String? {
    switch self {
    case .name, .email, .gift, .account, .contact, .words:
      isSealed
        ? "sealed: as safe as the passphrase; copies made before it was set are in plain text"
        : adviceInPlainText
    case .reference:
      "a pseudonym: the platform, the bank, or who has their export finds the donor by it; destroy exports once they are imported"
    case .amountAndDay, .alone:
      "who has a bank statement or a receipt finds whose it is; they stay for the accounts' ten years"
    case .member, .answer:
      "who knows the members knows who is m:2; the people file says it"
    case .collective, .payout:
      "who has the bank's statement knows whom a payout reached"
    case .privateKey:
      "who has it signs a past of their own: keep it on another disk (CAISSE_LOG_KEY)"
    case .document:
      "invoices and mandates name people, and caisse erases none of it: keep those of the accounts ten years, the others no longer than needed"
    case .unfinished: "open the books once, and it is gone"
    case .booksCopy: nil
    case .peopleCopy: "destroy it within 35 days (caisse books copy list)"
    case .other: "look at them: imported files, exports and letters name people"
    case .signature: nil
    }
  }
  private var adviceInPlainText: String {
    switch self {
    case .account, .contact, .words:
      "in plain text: keep the file on an encrypted disk; it is needed for paying and deciding only"
    default:
      "in plain text: keep the file on an encrypted disk, apart from the books where you can; erase what is due (caisse donor retention due)"
    }
  }
}
