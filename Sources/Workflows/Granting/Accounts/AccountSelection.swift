package import Granting
import Ledger

/// Whose accounts an act is about: a collective's, where it has one payee, or a payee's own.
package struct AccountSelection: Sendable {
  /// `C10`, or `C10/2`.
  package var names: [String]
  /// Which payee, of the only collective named.
  package var payee: String?

  package init(_ names: [String], payee: String? = nil) {
    self.names = names
    self.payee = payee
  }

  package func payees(in view: some BooksView) throws -> [Payee] {
    try names.map { name in
      let code = PayeeCode(name)
      guard let collective = code?.collective ?? CollectiveCode(name) else {
        throw GrantingRefusal.unknownPayee(name)
      }
      _ = try Collectives.find(collective, in: view)
      return try Payees.resolve(code?.description ?? payee, of: collective, in: view)
    }
  }
}
