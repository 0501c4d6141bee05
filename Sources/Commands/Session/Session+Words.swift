import Council
import Granting
import Journal
import Keeping
import Ledger
import Workflows

extension Session {
  /// Refuses unless the actor may do this: what follows is read from the people file.
  func require(_ permission: Permission, in view: some BooksView) throws {
    try Members.require(permission, of: try actor(), in: view)
  }
}

extension Session {
  /// Tells when an account is already another collective's: a sponsor's, or a mistake.
  func warn(
    ofShared account: PayeeAccount?, of collective: CollectiveCode, in view: some BooksView
  ) throws {
    guard let account else { return }
    let others = try KnownAccounts(in: view).others(than: collective, on: account)
    guard !others.isEmpty else { return }
    let names = others.map(\.text).joined(separator: ", ")
    console.warn("this account is also that of \(names)", code: "iban-of-several")
  }
}

extension Session {
  /// Tells which payouts in cash are above what the law lets anybody pay so.
  func warn(ofCash payouts: [Payout]) {
    for payout in payouts {
      console.warn(
        "payout \(payout.code) of \(payout.amount) is in cash: above 1,000 € the law asks for a transfer or a cheque (CMF D112-3)",
        code: "cash-above-limit")
    }
  }
}

extension Cell {
  /// Words, or nothing where they were erased or never given.
  static func words(_ text: String?) -> Cell {
    text.map { .text($0) } ?? .none
  }
}
