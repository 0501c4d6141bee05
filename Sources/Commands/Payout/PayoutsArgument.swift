import ArgumentParser
import Granting
import Ledger
import Workflows

/// Payouts named one by one.
struct PayoutsArgument: ParsableArguments {
  @Argument(help: "The payouts, such as CA-G12-7K2Q.")
  var payouts: [String]
}

extension Message {
  /// `payout CA-G12-7K2Q`, or how many there are, with their sum.
  static func subject(_ payouts: [Payout]) throws -> Message {
    let total = try payouts.map(\.amount).sum()
    return payouts.count == 1
      ? "payout \(payouts[0].code) of \(total)" : "\(payouts.count) payouts of \(total) in all"
  }
}
