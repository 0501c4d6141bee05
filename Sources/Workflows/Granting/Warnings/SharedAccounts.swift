import Granting
import Journal

/// Which collectives have which account, and since which record.
struct SharedAccounts {
  private var holders: [IBAN: [CollectiveCode: Int64]] = [:]
  private var accounts: [ID<Payee>: IBAN] = [:]

  init(in view: some BooksView) throws {
    try view.forEach(Payee.self, where: []) { payee in
      guard let iban = try Payees.account(of: payee, in: view)?.iban else { return true }
      accounts[payee.id] = iban
      let known = holders[iban]?[payee.collective] ?? .max
      holders[iban, default: [:]][payee.collective] = min(known, payee.words)
      return true
    }
  }

  /// Whether the account of a payee was another collective's too, before this record.
  func isShared(_ payee: Payee, before record: Int64) -> Bool {
    guard let iban = accounts[payee.id] else { return false }
    return (holders[iban] ?? [:]).contains { $0.key != payee.collective && $0.value < record }
  }
}
