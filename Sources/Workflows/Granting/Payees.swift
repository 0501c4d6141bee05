package import Granting
package import Journal

/// Finding payees and their accounts.
package enum Payees {
  package static func of(
    _ collective: CollectiveCode, in view: some BooksView
  ) throws -> [Payee] {
    try view.rows(Payee.self, where: [.equals("collective", collective.text)])
      .sorted { $0.code.rank < $1.code.rank }
  }

  /// The payee named by `C02/1` or its id, which must be the collective's; else its only one.
  package static func resolve(
    _ name: String?, of collective: CollectiveCode, in view: some BooksView
  ) throws -> Payee {
    let all = try of(collective, in: view)
    if let name {
      guard let payee = all.first(where: { $0.code.description == name || $0.id.text == name })
      else { throw GrantingRefusal.unknownPayee(name) }
      return payee
    }
    guard all.count <= 1 else {
      throw GrantingRefusal.ambiguousPayee(collective, choices: all.map(\.code))
    }
    guard let payee = all.first else { throw GrantingRefusal.unknownPayee(collective.text) }
    return payee
  }

  /// The commitment to its IBAN; refused where it has none.
  package static func requireAccount(of payee: Payee) throws -> Hash {
    guard let iban = payee.iban else { throw GrantingRefusal.payeeWithoutAccount(payee.code) }
    return iban
  }

  /// The account of an attempt as it was when that was sent, whatever the payee gave since.
  static func account(of attempt: Attempt, in view: some BooksView) throws -> PayeeAccount? {
    guard let iban = try Words.text(.iban, of: attempt.words, in: view) else { return nil }
    return PayeeAccount(
      payload: iban, holder: try Words.text(.holder, of: attempt.words, in: view) ?? "")
  }

  /// The account as it was given; nil for cash, after an erasure, and without the people file.
  package static func account(of payee: Payee, in view: some BooksView) throws -> PayeeAccount? {
    guard let iban = try Words.text(.iban, of: payee.words, in: view) else { return nil }
    return PayeeAccount(
      payload: iban, holder: try Words.text(.holder, of: payee.words, in: view) ?? "")
  }
}
