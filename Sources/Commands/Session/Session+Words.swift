import Council
import Granting
import Journal
import Keeping
import Ledger
import Workflows

extension Session {
  /// Refuses unless the actor has one of these roles: what follows is read from the people file.
  func require(_ roles: Role..., in view: some BooksView) throws {
    let member = try view.find(Member.self, .integer(try actor().number))
    guard let member, member.roles.contains(where: roles.contains) else {
      throw KeepingRefusal.roleMissing(needed: roles[0].rawValue)
    }
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
