package import Granting
import Journal
package import Ledger
package import Statements

/// The award and the payout behind a use of money, and the record that shows it best: the attempt that
/// reached its payee, or else the reservation.
package struct TracedAct: Sendable {
  package let award: Award?
  package let payout: PayoutCode?
  package let confirmedOn: Day?
  package let record: Int64?

  package init(_ kind: MoneyUse.Kind, in view: some BooksView) throws {
    award = try kind.award.flatMap { try Awards.find($0.text, in: view) }
    guard case .paid(_, let code) = kind else {
      payout = nil
      confirmedOn = nil
      record = award?.reservation
      return
    }
    payout = code
    let attempt = try Self.confirmed(Payouts.resolve(code.text, in: view), in: view)
    confirmedOn = attempt?.confirmedOn
    record = attempt?.seq
  }

  private static func confirmed(
    _ payout: Payout, in view: some BooksView
  ) throws -> Attempt? {
    try view.find(Attempt.self, .text(payout.id.text), .integer(payout.attempts))
  }
}
