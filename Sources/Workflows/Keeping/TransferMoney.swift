import Council
package import Keeping
package import Ledger

/// Moves a fund's money between the organisation's own accounts. The fund's free money stays as it is.
package struct TransferMoney {
  package var fund: FundCode
  package var amount: Amount
  package var from: AccountCode
  package var to: AccountCode
  package var day: Day
  package var arrivedOn: Day

  package init(
    fund: FundCode, amount: Amount, from: AccountCode, to: AccountCode, day: Day,
    arrivedOn: Day? = nil
  ) {
    self.fund = fund
    self.amount = amount
    self.from = from
    self.to = to
    self.day = day
    self.arrivedOn = arrivedOn ?? day
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> MoneyTransferred {
    try recorder.require(.bankTransfer)
    guard amount.isPositive else { throw KeepingRefusal.amountNotPositive }
    guard from != to else { throw KeepingRefusal.sameAccount(from) }
    guard arrivedOn >= day else { throw EntryRefusal.dayBeforeItsCause(arrivedOn, cause: day) }
    _ = try Funds.known(fund, in: view)
    let from = try MoneyAccounts.payingAccount(from, in: view)
    let to = try MoneyAccounts.payingAccount(to, in: view)
    try MoneyAccounts.requireCash(amount, on: from, in: fund, from: day, view: view)
    let fact = MoneyTransferred(
      fund: fund, amount: amount, from: from, to: to, transit: try recorder.account(.transit),
      day: day, arrivedOn: arrivedOn, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
