package import Ledger

/// Who gains and who loses when one division takes the place of another of the same requests.
package struct AllocationDifference: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package let application: String
    package let amount: Amount
  }

  package let gainers: Int
  package let losers: Int
  /// The first in the order of the requests where several are equal; nil where nobody gains.
  package let largestGain: Change?
  package let largestLoss: Change?

  /// The receipts must be of the same requests in the same order.
  package init(from chosen: AllocationReceipt, to other: AllocationReceipt) {
    var (gainers, losers) = (0, 0)
    var gain: Change?
    var loss: Change?
    for (before, after) in zip(chosen.shares, other.shares) {
      precondition(
        before.request.application == after.request.application, "the requests are the same")
      let change = after.amount.minorUnits - before.amount.minorUnits
      let told = Change(
        application: after.request.application, amount: Amount(minorUnits: abs(change)))
      if change > 0 {
        gainers += 1
        if told.amount > gain?.amount ?? .zero { gain = told }
      } else if change < 0 {
        losers += 1
        if told.amount > loss?.amount ?? .zero { loss = told }
      }
    }
    self.gainers = gainers
    self.losers = losers
    largestGain = gain
    largestLoss = loss
  }
}
