import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Brings counted cash from a box to the bank.
package struct DepositCash {
  package var box: AccountCode?
  package var bank: AccountCode?
  /// Nil for all that was counted.
  package var amount: Amount?
  package var day: Day
  /// When the bank credited it; nil for the same day.
  package var creditedOn: Day?
  /// Whose money it is, where the box holds several funds' and not all of it goes.
  package var fund: FundCode?

  package init(
    box: AccountCode? = nil, bank: AccountCode? = nil, amount: Amount? = nil, day: Day,
    creditedOn: Day? = nil, fund: FundCode? = nil
  ) {
    self.box = box
    self.bank = bank
    self.amount = amount
    self.day = day
    self.creditedOn = creditedOn
    self.fund = fund
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> CashDeposited {
    try recorder.require(.cashDeposit)
    let box = try MoneyAccounts.account(self.box, role: .cash, in: view)
    let bank = try MoneyAccounts.account(self.bank, role: .bank, in: view)
    let creditedOn = self.creditedOn ?? day
    guard day <= creditedOn else {
      throw GivingRefusal.creditedBeforeDeposited(deposited: day, credited: creditedOn)
    }
    let counted = try countedCash(in: box, view)
    let shares = try shares(of: counted, box)
    for share in shares {
      try MoneyAccounts.requireCash(share.amount, on: box, in: share.fund, from: day, view: view)
    }
    let fact = CashDeposited(
      id: recorder.makeID(), box: box, bank: bank, amount: try shares.map(\.amount).sum(),
      shares: shares, day: day, creditedOn: creditedOn, document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  /// What each fund has in the box, less what nobody has counted yet.
  private func countedCash(in box: AccountCode, _ view: some BooksView) throws -> [FundShare] {
    let waiting = try WaitingDonations.select(
      on: box, day: day, through: nil, names: [], in: view, progress: { _ in })
    return try waiting.expected(on: box, through: day, in: view)
      .sorted { $0.key < $1.key }.map { FundShare(fund: $0.key, amount: $0.value) }
  }

  private func shares(of counted: [FundShare], _ box: AccountCode) throws -> [FundShare] {
    let ours = fund.map { fund in counted.filter { $0.fund == fund } } ?? counted
    let available = try ours.map(\.amount).sum()
    let amount = self.amount ?? available
    guard amount.isPositive else {
      throw self.amount == nil
        ? GivingRefusal.nothingCounted(box) : GivingRefusal.amountNotPositive
    }
    guard amount <= available else {
      throw GivingRefusal.moreThanCounted(box, counted: available, asked: amount)
    }
    if amount == available { return ours }
    guard ours.count == 1 else {
      throw GivingRefusal.countFundAmbiguous(box, ours.map(\.fund))
    }
    return [FundShare(fund: ours[0].fund, amount: amount)]
  }
}
