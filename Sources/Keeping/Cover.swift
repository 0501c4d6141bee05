package import Journal
package import Ledger

/// What another fund has given to fill a fund's shortfall, as far as it has not gone back.
package struct Cover: Equatable, Sendable {
  /// Out of which of the bearer's money.
  package enum Source: String, Sendable, CaseIterable {
    /// The reserve of the fund whose designation the short fund keeps.
    case reserve
    /// What a guarantor has free.
    case guarantor
  }

  package let fund: FundCode
  package let bearer: FundCode
  package let source: Source
  package var owed: Amount

  package init(fund: FundCode, bearer: FundCode, source: Source, owed: Amount) {
    self.fund = fund
    self.bearer = bearer
    self.source = source
    self.owed = owed
  }
}

/// Money that goes from a bearer to a short fund, or back.
package struct CoverMove: Equatable, Sendable {
  package let fund: FundCode
  package let bearer: FundCode
  package let source: Cover.Source
  package let amount: Amount
  package let day: Day
  /// The bank account both funds keep the money on.
  package let account: AccountCode
  /// 18x, which sums to zero over all funds.
  package let liaison: AccountCode

  package init(
    fund: FundCode, bearer: FundCode, source: Cover.Source, amount: Amount, day: Day,
    account: AccountCode, liaison: AccountCode
  ) {
    self.fund = fund
    self.bearer = bearer
    self.source = source
    self.amount = amount
    self.day = day
    self.account = account
    self.liaison = liaison
  }

  fileprivate func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.amount("amount", amount)
    body.string("bearer", bearer.text)
    body.day("day", day)
    body.string("fund", fund.text)
    body.string("liaison", liaison.text)
    body.choice("source", source)
  }

  fileprivate init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    amount = try body.amount("amount")
    bearer = try body.fund("bearer")
    day = try body.day("day")
    fund = try body.fund("fund")
    liaison = try body.account("liaison")
    source = try body.choice("source")
  }
}

/// A shortfall has been filled out of another fund's money.
package struct ShortfallCovered: Fact, Equatable {
  package static let type = "shortfall.covered"

  package let move: CoverMove

  package init(_ move: CoverMove) {
    self.move = move
  }

  package func write(to body: inout CanonicalWriter) { move.write(to: &body) }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    move = try CoverMove(from: &body)
  }
}

/// What had filled a shortfall has gone back to the fund that bore it.
package struct CoverReturned: Fact, Equatable {
  package static let type = "cover.returned"

  package let move: CoverMove

  package init(_ move: CoverMove) {
    self.move = move
  }

  package func write(to body: inout CanonicalWriter) { move.write(to: &body) }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    move = try CoverMove(from: &body)
  }
}
