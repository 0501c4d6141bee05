package import Journal
package import Ledger

/// A posting as a record keeps it: a signed amount, debits positive.
package struct RecordedPosting: FactPart, Equatable {
  package let posting: Posting

  package init(_ posting: Posting) {
    self.posting = posting
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", posting.account.text)
    body.amount("amount", posting.amount)
    body.optionalString("auxiliary", posting.auxiliary)
    body.string("fund", posting.fund.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let account = try body.account("account")
    let amount = try body.amount("amount")
    let auxiliary = try body.optionalString("auxiliary")
    posting = Posting(
      account: account, fund: try body.fund("fund"), amount: amount, auxiliary: auxiliary)
  }
}
