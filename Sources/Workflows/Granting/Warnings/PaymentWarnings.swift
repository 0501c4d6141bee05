import Granting
import Journal
import Keeping
import Ledger

/// What speaks against payouts, reckoned for many of them: whatever takes a look at all accounts or all
/// payouts is read once.
struct PaymentWarnings<View: BooksView> {
  private let view: View
  private var accounts: SharedAccounts?
  private var documents: SharedDocuments?
  private var payments: [ID<Payee>: SamePayments] = [:]

  init(_ view: View) {
    self.view = view
  }

  /// In the order of their kinds.
  ///
  /// - Parameter record: what was recorded from here on doesn't speak against it.
  mutating func of(
    _ transfer: Transfer, before record: Int64 = .max
  ) throws -> [PaymentWarning] {
    try PaymentWarning.allCases.filter { warning in
      switch warning {
      case .sharedAccount: try isShared(transfer, before: record)
      case .sameDocument: try hasSameDocument(transfer)
      case .firstPayment: try isFirst(transfer)
      case .otherHolder: try hasOtherHolder(transfer, before: record)
      case .samePayment: try isRepeated(transfer)
      }
    }
  }

  /// Those that nobody has answered yet.
  mutating func unanswered(
    _ transfer: Transfer, before record: Int64 = .max
  ) throws -> [PaymentWarning] {
    try of(transfer, before: record).filter { warning in
      guard warning.needsAnswer else { return false }
      guard let answer = try answer(to: warning, of: transfer) else { return true }
      return answer.seq >= record
    }
  }

  /// The answer that counts for the account the payout would go to now.
  func answer(
    to warning: PaymentWarning, of transfer: Transfer
  ) throws -> PayoutAnswer? {
    let answer = try view.find(
      PayoutAnswer.self, .text(transfer.payout.id.text), .text(warning.rawValue))
    return answer?.iban == transfer.payee.iban ? answer : nil
  }

  private mutating func isShared(_ transfer: Transfer, before record: Int64) throws -> Bool {
    // What sponsors and suppliers receive is for many, under agreements and on invoices.
    guard transfer.payee.kind == .ownAccount || transfer.payee.kind == .mandatedPerson else {
      return false
    }
    let known = try accounts ?? SharedAccounts(in: view)
    accounts = known
    return known.isShared(transfer.payee, before: record)
  }

  private mutating func hasSameDocument(_ transfer: Transfer) throws -> Bool {
    let known = try documents ?? SharedDocuments(in: view)
    documents = known
    return known.isNamedBefore(by: transfer.payout)
  }

  private func isFirst(_ transfer: Transfer) throws -> Bool {
    guard let iban = transfer.payee.iban else { return false }
    return try view.first(
      Attempt.self,
      where: [
        .equals("iban", .bytes(iban.bytes)), .equals("state", Attempt.State.confirmed.rawValue),
      ]
    ) == nil
  }

  private func hasOtherHolder(_ transfer: Transfer, before record: Int64) throws -> Bool {
    guard transfer.payee.kind == .ownAccount,
      let collective = try view.find(Collective.self, .text(transfer.payee.collective.text)),
      collective.words < record,
      let name = try Collectives.name(of: collective, in: view),
      let holder = try Payees.account(of: transfer.payee, in: view)?.holder
    else { return false }
    return !HolderName.isSame(holder, name)
  }

  private mutating func isRepeated(_ transfer: Transfer) throws -> Bool {
    let payee = transfer.payee.id
    let known = try payments[payee] ?? SamePayments(to: payee, in: view)
    payments[payee] = known
    return known.isRepeated(transfer.payout)
  }
}
