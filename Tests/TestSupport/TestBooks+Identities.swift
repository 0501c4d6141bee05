import Ledger
import SQLiteStore
package import Testing
import Workflows

extension TestBooks {
  /// Fails the test where an identity of `domain.md` 3 doesn't hold in some fund.
  package func expectIdentities(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let breaches = try read { try Identities.breaches(in: $0) }
    #expect(breaches.isEmpty, "\(breaches)", sourceLocation: sourceLocation)
  }

  /// The sums of both books, fund by fund and account by account, those of zero left out: what an act
  /// and its undoing leave as they were.
  package func sums() throws -> [String] {
    try read { view in
      try Book.allCases.flatMap { book in
        try view.balances(book, fund: nil, through: nil).compactMap { balance in
          let net = try balance.net()
          return net.isZero ? nil : "\(book) \(balance.fund) \(balance.account) \(net.minorUnits)"
        }
      }
    }
  }
}
