import Giving
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// Money on its way through platforms: what of it awards may be reserved against by the policy, what is
/// promised against it, and how many days donations wait for the bank.
struct ToClearTable {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  /// People read nothing of nothing; a program finds an empty list.
  func write(_ view: SQLiteBooks, today: Day, of family: [FundCode]? = nil, on page: Page) throws {
    let all = try MoneyOnTheWay.all(in: view, today: today)
      .filter { family?.contains($0.fund) ?? true }
    if !all.isEmpty || !console.isForPeople {
      try page.table(moneyTable) { page in
        for money in all {
          try page.row([
            .code(money.fund.text), console.word(money.channel, Channel.text(in:)),
            .amount(money.amount), .count(money.percent), .amount(money.room),
            .amount(money.advanced),
          ])
        }
      }
    }
    guard family == nil else { return }
    let delays = try ClearingDelay.all(in: view)
    if delays.isEmpty, console.isForPeople { return }
    try page.table(delayTable) { page in
      for delay in delays {
        try page.row([
          .code(delay.account.text), .count(delay.payouts), .count(Int(delay.donations)),
          .count(Int(delay.days)),
        ])
      }
    }
  }

  private var moneyTable: Table {
    Table(
      "to_clear", title: Term.toClear.text(in: console.language),
      columns: [
        column("fund", .code, .fund), column("channel", .text, .channel),
        column("amount", .amount, .amount), column("spendable_percent", .count, .spendable),
        column("promisable", .amount, .promisable), column("advanced", .amount, .advanced),
      ])
  }

  private var delayTable: Table {
    Table(
      "clearing_delays", title: Term.clearingDelays.text(in: console.language),
      columns: [
        column("account", .code, .account), column("payouts", .count, .payouts),
        column("donations", .count, .donations), column("days", .count, .days),
      ])
  }

  private func column(_ key: String, _ kind: Column.Kind, _ term: Term) -> Column {
    Column(key, kind, term.text(in: console.language))
  }
}
