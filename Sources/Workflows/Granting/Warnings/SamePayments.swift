import Granting
import Journal
import Ledger

/// Which of the payouts to one payee had another of the same amount before them, and how late; those
/// given up don't count.
struct SamePayments {
  private var latestBefore: [ID<Payout>: Day] = [:]

  init(to payee: ID<Payee>, in view: some BooksView) throws {
    var latest: [Amount: Day] = [:]
    try view.forEach(Payout.self, where: [.equals("payee", payee.text)]) { payout in
      guard payout.state != .voided else { return true }
      let before = latest[payout.amount]
      latestBefore[payout.id] = before
      latest[payout.amount] = max(before ?? payout.preparedOn, payout.preparedOn)
      return true
    }
  }

  func isRepeated(_ payout: Payout) -> Bool {
    guard let latest = latestBefore[payout.id] else { return false }
    return Int(payout.preparedOn.number) - Int(latest.number) <= PaymentWarning.days
  }
}
