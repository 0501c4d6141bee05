import Granting

/// A payout with its award and who receives it.
struct Transfer {
  let payout: Payout
  let award: Award
  let payee: Payee

  init(_ payout: Payout, in view: some BooksView) throws {
    self.payout = payout
    award = try Payouts.award(of: payout, in: view)
    payee = try Payouts.payee(of: payout, in: view)
  }
}

extension [Transfer] {
  /// Each account once, in their order.
  var distinctAccounts: [PayeeCode] {
    var known: Set<PayeeCode> = []
    return map(\.payee.code).filter { known.insert($0).inserted }
  }
}
