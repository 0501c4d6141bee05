package import Journal
package import Keeping
package import Ledger

/// Money of donations has reached the bank: the head of a large fact whose parts name them.
package struct DonationsCleared: Fact, Equatable {
  package static let type = "donations.cleared"

  package var id: ID<Clearing>
  package var kind: Clearing.Kind
  package var reference: String
  package var account: AccountCode
  package var bank: AccountCode
  package var day: Day
  /// What the bank credited; below zero for what it debited.
  package var amount: Amount
  /// What the platform kept of this payout, and which fund bears it.
  package var fee: Amount
  package var feesFund: FundCode?
  /// The fund whose money the fee was kept from.
  package var feeKeptIn: FundCode?
  package var count: Int64
  package var gross: Amount
  package var residual: Amount
  /// What moves from the account to the bank, by fund; `unassigned` has what is unexplained.
  package var shares: [FundShare]
  /// SHA-256 over the leaf hashes of the parts.
  package var parts: Hash
  package var document: ID<Document>?

  package init(
    id: ID<Clearing>, kind: Clearing.Kind, reference: String, account: AccountCode,
    bank: AccountCode, day: Day, amount: Amount, fee: Amount = .zero, feesFund: FundCode? = nil,
    feeKeptIn: FundCode? = nil, count: Int64, gross: Amount, residual: Amount = .zero,
    shares: [FundShare], parts: Hash, document: ID<Document>? = nil
  ) {
    self.id = id
    self.kind = kind
    self.reference = reference
    self.account = account
    self.bank = bank
    self.day = day
    self.amount = amount
    self.fee = fee
    self.feesFund = feesFund
    self.feeKeptIn = feeKeptIn
    self.count = count
    self.gross = gross
    self.residual = residual
    self.shares = shares
    self.parts = parts
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.string("bank", bank.text)
    body.integer("count", count)
    body.day("day", day)
    body.optionalID("document", document)
    if !fee.isZero { body.amount("fee", fee) }
    body.optionalString("fee_kept_in", feeKeptIn?.text)
    body.optionalString("fees_fund", feesFund?.text)
    body.amount("gross", gross)
    body.id("id", id)
    body.choice("kind", kind)
    body.hash("parts", parts)
    body.string("reference", reference)
    if !residual.isZero { body.amount("residual", residual) }
    body.parts("shares", shares)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    bank = try body.account("bank")
    count = try body.integer("count")
    day = try body.day("day")
    document = try body.optionalID("document")
    fee = try body.optionalAmount("fee") ?? .zero
    feeKeptIn = try body.optionalFund("fee_kept_in")
    feesFund = try body.optionalFund("fees_fund")
    gross = try body.amount("gross")
    id = try body.id("id")
    kind = try body.choice("kind")
    parts = try body.hash("parts")
    reference = try body.string("reference")
    residual = try body.optionalAmount("residual") ?? .zero
    shares = try body.parts("shares")
  }
}
