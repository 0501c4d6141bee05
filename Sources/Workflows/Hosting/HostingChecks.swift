import Council
import Granting
import Ledger

/// How many must have looked at a payment of a hosted project before it leaves: as many as the policy of
/// that day asks for awards of that sum, paid together with what the project paid shortly before.
struct HostingChecks {
  let needed: Int
  /// Who looked at it, besides those who recorded the request and who pay.
  let counted: Int

  var suffice: Bool { counted >= needed }

  /// - Parameter seq: the record of the payment, where it was made; what was paid after it doesn't count.
  init(
    of payment: HostingPayment, paidBy payer: MemberCode, on day: Day,
    before seq: Int64 = .max, in view: some BooksView
  ) throws {
    let policy = try Policies.inForce(on: day, in: view)
    let others = try view.rows(
      HostingPayment.self, where: [.equals("fund", payment.fund.text)]
    ).compactMap { other -> Promise? in
      guard let paid = other.paid, paid.seq < seq, other.id != payment.id, other.voidedOn == nil
      else { return nil }
      return Promise(day: paid.day, amount: other.amount)
    }
    let sum = try policy.sum(Promise(day: day, amount: payment.amount), beside: others)
    needed = policy.tier(for: sum).checks
    counted = payment.checkers.subtracting([payer, payment.askedBy]).count
  }
}
