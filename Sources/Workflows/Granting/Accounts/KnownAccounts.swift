package import Granting

/// Whose payees have which IBAN: one account for several collectives is a sponsor's, or a mistake.
package struct KnownAccounts {
  private var payees: [IBAN: [CollectiveCode]] = [:]

  package init(in view: some BooksView) throws {
    try view.forEach(Payee.self, where: []) { payee in
      if let account = try Payees.account(of: payee, in: view) {
        add(account, of: payee.collective)
      }
      return true
    }
  }

  package mutating func add(_ account: PayeeAccount, of collective: CollectiveCode) {
    if payees[account.iban]?.contains(collective) == true { return }
    payees[account.iban, default: []].append(collective)
  }

  /// The other collectives that are paid on this account.
  package func others(
    than collective: CollectiveCode, on account: PayeeAccount
  ) -> [CollectiveCode] {
    (payees[account.iban] ?? []).filter { $0 != collective }
  }
}
