package import Giving
package import Ledger

extension Projection {
  /// The campaign's row, read once in a change: an import names the same one in every record.
  package mutating func campaign(_ code: CampaignCode) throws -> Campaign {
    if let kept = keptCampaign, kept.code == code { return kept }
    guard let campaign = try tables.find(Campaign.self, .text(code.text)) else {
      throw GivingRefusal.unknownCampaign(code)
    }
    keptCampaign = campaign
    return campaign
  }

  /// Posts a fee kept from a fund's money in both books: an expense of the fund that bears it, and a
  /// cost to what that fund may still promise. Gives what the bearer's reserve bore of it.
  @discardableResult
  package mutating func bearFee(
    _ fee: Amount, of expense: AccountRole, keptFrom account: AccountCode, in fund: FundCode,
    borneBy bearer: FundCode, on day: Day
  ) throws -> Amount {
    guard !fee.isZero else { return .zero }
    let expense = try feeAccount(expense, borneBy: bearer)
    try post(
      FeeEntry.entry(
        fee, expense: expense, keptFrom: account, bank: try defaultBank(), in: fund,
        borneBy: bearer, on: day))
    try commit(fee, from: .free, to: .cost, fund: bearer, on: day, label: .cost)
    return try coverShortfall(of: bearer, on: day)
  }

  /// What a fee is counted as: a cost of ours, but under a mandate a part of what is held for its owner.
  package mutating func feeAccount(
    _ role: AccountRole, borneBy bearer: FundCode
  ) throws -> AccountCode {
    if fundKinds[bearer] == nil {
      fundKinds[bearer] = try tables.find(Fund.self, .text(bearer.text))?.kind
    }
    return try account(fundKinds[bearer] == .hostedByMandate ? .heldForOthers : role)
  }

  /// The bank account that pays fees for another fund: the first sub-account opened, else the chart's own.
  package mutating func defaultBank() throws -> AccountCode {
    if let keptBank { return keptBank }
    let owner = try account(.bank)
    let first = try tables.first(AccountRow.self, where: [.equals("parent", owner.text)])
    let bank = first?.account.code ?? owner
    keptBank = bank
    return bank
  }

  /// After a fact of the bank or a platform: the reserve covers what free money can't bear, as far
  /// as it goes. What is left below zero is the fund's shortfall. Gives what the reserve bore.
  @discardableResult
  package mutating func coverShortfall(
    of fund: FundCode, on day: Day, seq: Int64? = nil
  ) throws -> Amount {
    try settle()
    let missing = try CommitmentBalances.lowestFree(of: fund, from: day, in: tables)
    guard missing.isNegative else { return .zero }
    let reserve = try tables.net(
      .commitment, fund: fund, account: CommitmentAccount.reserve.code)
    let covered = min(reserve, try missing.negated())
    guard covered.isPositive else { return .zero }
    try commit(
      covered, from: .reserve, to: .free, fund: fund, on: day, label: .reserveUsed, seq: seq)
    try takeFromReserve(covered, fund: fund)
    return covered
  }
}
