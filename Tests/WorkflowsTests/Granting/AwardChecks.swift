import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What must hold in both books after every step, whatever was done.
extension AwardBooks {
  /// What each account of each book holds in each fund, where it isn't nothing.
  func sums() throws -> [String: Int64] {
    try books.read { view in
      var sums: [String: Int64] = [:]
      for book in Book.allCases {
        for balance in try view.balances(book, fund: nil, through: nil) {
          let net = try balance.net().minorUnits
          if net != 0 { sums["\(book.rawValue) \(balance.fund) \(balance.account)"] = net }
        }
      }
      return sums
    }
  }

  func expectIdentities(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try books.read { view in
      #expect(try Identities.breaches(in: view) == [], sourceLocation: sourceLocation)
      for fund in try view.rows(Fund.self).map(\.code) {
        let free = try CommitmentBalances.lowestFree(of: fund, from: TestBooks.day, in: view)
        #expect(free.minorUnits >= 0, sourceLocation: sourceLocation)
      }
      try expectDebtsMatch(view, sourceLocation: sourceLocation)
    }
  }

  /// 4682 is what is payable, collective by collective.
  private func expectDebtsMatch(
    _ view: some BooksView, sourceLocation: SourceLocation
  ) throws {
    var debts: [String: Int64] = [:]
    try view.forEachPosting(PostingQuery(book: .financial, account: Self.debt)) { line in
      debts[line.posting.auxiliary ?? "", default: 0] -= line.posting.amount.minorUnits
      return true
    }
    var owed: [String: Int64] = [:]
    for award in try view.rows(Award.self) where award.notifiedOn != nil {
      owed[award.beneficiary.text, default: 0] += try award.unpaid().minorUnits
    }
    #expect(
      debts.filter { $0.value != 0 } == owed.filter { $0.value != 0 },
      sourceLocation: sourceLocation)
    let payable = try view.rows(Fund.self).reduce(0) {
      $0
        + (try view.net(.commitment, fund: $1.code, account: CommitmentAccount.payable.code)
          .minorUnits)
    }
    #expect(payable == owed.values.reduce(0, +), sourceLocation: sourceLocation)
  }
}
