package import Journal
package import Ledger

/// Money of a fund has gone from one of our own accounts to another.
package struct MoneyTransferred: Fact, Equatable {
  package static let type = "money.transferred"

  package let fund: FundCode
  package let amount: Amount
  package let from: AccountCode
  package let to: AccountCode
  /// 58: where it is while on its way.
  package let transit: AccountCode
  package let day: Day
  package let arrivedOn: Day
  package let document: ID<Document>?

  package init(
    fund: FundCode, amount: Amount, from: AccountCode, to: AccountCode, transit: AccountCode,
    day: Day, arrivedOn: Day, document: ID<Document>?
  ) {
    self.fund = fund
    self.amount = amount
    self.from = from
    self.to = to
    self.transit = transit
    self.day = day
    self.arrivedOn = arrivedOn
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.day("arrived_on", arrivedOn)
    body.day("day", day)
    body.optionalID("document", document)
    body.string("from", from.text)
    body.string("fund", fund.text)
    body.string("to", to.text)
    body.string("transit", transit.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    arrivedOn = try body.day("arrived_on")
    day = try body.day("day")
    document = try body.optionalID("document")
    from = try body.account("from")
    fund = try body.fund("fund")
    to = try body.account("to")
    transit = try body.account("transit")
  }

  /// 58 / 512 the day it left, 512 / 58 the day it arrived.
  package func entries() throws(LedgerRefusal) -> [Entry] {
    [
      try Entry(
        book: .financial, day: day, label: .transfer,
        postings: [.debit(transit, fund, amount), .credit(from, fund, amount)]),
      try Entry(
        book: .financial, day: arrivedOn, label: .transfer,
        postings: [.debit(to, fund, amount), .credit(transit, fund, amount)]),
    ]
  }
}
