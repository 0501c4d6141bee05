import Granting
import Journal
import Keeping
import Ledger

/// What was sent and is not yet debited, by account and fund: money that is still there, and spoken for.
struct MoneyOnItsWay {
  private var sums: [AccountCode: [FundCode: Amount]] = [:]

  /// Counts a payout among those on their way from the account, unless a fund that bears it has less
  /// left there, on `day` or later.
  mutating func add(
    _ sources: Sources, from account: AccountCode, on day: Day, in view: some BooksView
  ) throws {
    var funds = try sums[account] ?? Self.read(from: account, in: view)
    for source in sources.all {
      let held = try view.dailyBalances(.financial, fund: source.fund, account: account)
      let sent = funds[source.fund] ?? .zero
      let available = try CommitmentBalances.lowest(of: held, from: day) - sent
      guard source.amount <= available else {
        throw KeepingRefusal.insufficientCash(
          account: account, fund: source.fund, available: available, needed: source.amount)
      }
      funds[source.fund] = try sent + source.amount
    }
    sums[account] = funds
  }

  /// What of a fund is on its way from an account: it is there still, and nobody else's to take.
  static func sent(
    from account: AccountCode, of fund: FundCode, in view: some BooksView
  ) throws -> Amount {
    try read(from: account, in: view)[fund] ?? .zero
  }

  private static func read(
    from account: AccountCode, in view: some BooksView
  ) throws -> [FundCode: Amount] {
    try all(where: [.equals("account", account.text)], in: view)[account] ?? [:]
  }

  static func all(
    where conditions: [Condition] = [], in view: some BooksView
  ) throws -> [AccountCode: [FundCode: Amount]] {
    var sums: [AccountCode: [FundCode: Amount]] = [:]
    try view.forEach(
      Attempt.self, where: conditions + [.equals("state", Attempt.State.sent.rawValue)]
    ) { attempt in
      for source in try Payouts.resolve(attempt.payout.text, in: view).sources.all {
        sums[attempt.account, default: [:]][source.fund] =
          try (sums[attempt.account]?[source.fund] ?? .zero) + source.amount
      }
      return true
    }
    return sums
  }
}
