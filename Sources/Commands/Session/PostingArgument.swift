import ArgumentParser
import Ledger

/// `512CC:general:100.00`, or with whose part it is: `4683:relais:100.00:G12`.
struct PostingArgument: ExpressibleByArgument {
  private let text: String
  private let account: AccountCode
  private let fund: FundCode
  private let amount: AmountArgument
  private let auxiliary: String?

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (3...4).contains(parts.count), let account = AccountCode(parts[0]),
      let fund = FundCode(parts[1]), !parts[2].isEmpty
    else { return nil }
    text = argument
    self.account = account
    self.fund = fund
    amount = AmountArgument(argument: parts[2])
    auxiliary = parts.count == 4 ? parts[3] : nil
  }

  /// - Parameter option: what it was given for, should the amount be none.
  func posting(_ side: Side, in currency: Currency, for option: String) throws -> Posting {
    let amount = try amount.amount(in: currency, for: option)
    switch side {
    case .debit: return .debit(account, fund, amount, auxiliary: auxiliary)
    case .credit: return try .credit(account, fund, amount, auxiliary: auxiliary)
    }
  }
}
