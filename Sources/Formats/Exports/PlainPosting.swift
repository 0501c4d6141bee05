package import Ledger

/// One posting for plain-text accounting.
package struct PlainPosting: Sendable {
  package let account: PlainAccount
  package let fund: FundCode
  package let auxiliary: String?
  package let amount: Amount

  package init(account: PlainAccount, fund: FundCode, auxiliary: String?, amount: Amount) {
    self.account = account
    self.fund = fund
    self.auxiliary = auxiliary
    self.amount = amount
  }
}

/// One entry for plain-text accounting: its number and label are ours, its words nobody's.
package struct PlainEntry: Sendable {
  package let id: Int64
  package let day: Day
  package let label: EntryLabel
  package let seq: Int64
  package var postings: [PlainPosting]

  package init(id: Int64, day: Day, label: EntryLabel, seq: Int64, postings: [PlainPosting] = []) {
    self.id = id
    self.day = day
    self.label = label
    self.seq = seq
    self.postings = postings
  }
}
