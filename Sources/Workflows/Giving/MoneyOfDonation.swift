import Giving
import Journal
import Keeping
import Ledger

/// Where a donation's money is, and so where it can be given back from.
struct MoneyOfDonation<View: BooksView> {
  private let donation: Donation
  private let view: View

  init(_ donation: Donation, in view: View) {
    self.donation = donation
    self.view = view
  }

  /// Where it is now: on its account until it is cleared, then at the bank it went to. Counted cash is
  /// in its box until it is deposited.
  func now() throws -> AccountCode {
    guard let id = donation.clearing,
      let clearing = try view.find(Clearing.self, .text(id.text))
    else { return donation.account }
    if let bank = clearing.bank { return bank }
    let inBox = try view.net(.financial, fund: donation.fund, account: donation.account)
    return donation.amount <= inBox
      ? donation.account : try MoneyAccounts.account(nil, role: .bank, in: view)
  }

  /// The account money leaves from when the donation is given back.
  func account(
    named: AccountCode?, origin: Refund.Origin, amount: Amount
  ) throws -> AccountCode {
    if !origin.isDecision, donation.channel == .cash {
      throw GivingRefusal.channelForbids(
        reference: donation.reference, channel: .cash, act: "taken back by a bank or platform")
    }
    let account = try named.map(requireMoney) ?? usual()
    if !donation.isCleared {
      guard account == donation.account else {
        throw GivingRefusal.onOtherAccount(
          reference: donation.reference, account: donation.account, expected: account)
      }
    }
    if donation.channel == .cheque, !donation.isCleared {
      guard try amount == donation.remaining() else {
        throw GivingRefusal.mustBeWhole(reference: donation.reference)
      }
    }
    if origin.isDecision { try requireCash(amount, on: account) }
    return account
  }

  /// What came through a platform goes back through it; the rest from where it is.
  private func usual() throws -> AccountCode {
    donation.channel.accountRole == .platform ? donation.account : try now()
  }

  private func requireMoney(_ account: AccountCode) throws -> AccountCode {
    if account == donation.account { return account }
    for role in [AccountRole.platform, .cash] {
      let owner = try MoneyAccounts.roleAccount(role, in: view)
      let parent = try view.find(AccountRow.self, .text(account.text))?.account.parent
      if account == owner || parent == owner {
        return try MoneyAccounts.account(account, role: role, in: view)
      }
    }
    return try MoneyAccounts.account(account, role: .bank, in: view)
  }

  /// A box never holds less than nothing.
  private func requireCash(_ amount: Amount, on account: AccountCode) throws {
    guard donation.channel == .cash, account == donation.account else { return }
    let available =
      try view.net(.financial, fund: donation.fund, account: account)
      - MoneyOnItsWay.sent(from: account, of: donation.fund, in: view)
    guard amount <= available else {
      throw KeepingRefusal.insufficientCash(
        account: account, fund: donation.fund, available: available, needed: amount)
    }
  }
}
