package import Journal
package import Keeping
package import Ledger

/// Two members have counted a cash box: the head of a large fact whose parts name the donations that
/// are cleared by it.
package struct CashCounted: Fact, Equatable {
  package static let type = "cash.counted"

  package let clearing: ID<Clearing>
  package let box: AccountCode
  package let counted: Amount
  /// What the books say the box holds.
  package let expected: Amount
  package let fund: FundCode
  /// The members who counted, by their codes.
  package let members: [String]
  package let count: Int64
  package let gross: Amount
  package let parts: Hash
  package let day: Day
  package let document: ID<Document>?

  package init(
    clearing: ID<Clearing>, box: AccountCode, counted: Amount, expected: Amount, fund: FundCode,
    members: [String], count: Int64, gross: Amount, parts: Hash, day: Day, document: ID<Document>?
  ) {
    self.clearing = clearing
    self.box = box
    self.counted = counted
    self.expected = expected
    self.fund = fund
    self.members = members
    self.count = count
    self.gross = gross
    self.parts = parts
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("box", box.text)
    body.id("clearing", clearing)
    body.integer("count", count)
    body.amount("counted", counted)
    body.day("day", day)
    body.optionalID("document", document)
    body.amount("expected", expected)
    body.string("fund", fund.text)
    body.amount("gross", gross)
    body.texts("members", members)
    body.hash("parts", parts)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    box = try body.account("box")
    clearing = try body.id("clearing")
    count = try body.integer("count")
    counted = try body.amount("counted")
    day = try body.day("day")
    document = try body.optionalID("document")
    expected = try body.amount("expected")
    fund = try body.fund("fund")
    gross = try body.amount("gross")
    members = try body.texts("members")
    parts = try body.hash("parts")
  }
}
