package import Allocation
package import Ledger

/// A window whose applications are weighed together, for the money of one fund.
package struct Round: Equatable, Sendable {
  package let code: RoundCode
  package let fund: FundCode
  /// The days on which applications are received; nil for no bound.
  package let opens: Day?
  package let closes: Day?
  /// The order among equals, fixed before any result is known.
  package let ties: TieOrder
  package let openedOn: Day
  package var closedOn: Day?

  package init(
    code: RoundCode, fund: FundCode, opens: Day?, closes: Day?, ties: TieOrder = .code,
    openedOn: Day, closedOn: Day? = nil
  ) {
    self.code = code
    self.fund = fund
    self.opens = opens
    self.closes = closes
    self.ties = ties
    self.openedOn = openedOn
    self.closedOn = closedOn
  }

  /// Whether an application of this day is in time.
  package func receives(on day: Day) -> Bool {
    if let opens, day < opens { return false }
    if let closes, day > closes { return false }
    return true
  }
}
