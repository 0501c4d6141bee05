import Council
import Giving
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What reading promises, whatever the store.
struct ReadContractTests {
  @Test(arguments: StoreKind.allCases)
  func `rows come in the order of their key, those that satisfy every condition`(
    kind: StoreKind
  ) throws {
    let test = try kind.make()
    for cents: Int64 in [300, 100, 200, 500, 400] { try test.books.give(cents) }
    try test.books.read { view throws in
      let all = try view.rows(Donation.self)
      #expect(all.map(\.seq) == all.map(\.seq).sorted())
      let some = try view.rows(
        Donation.self,
        where: [
          Condition("amount", .atLeast, 200), Condition("amount", .atMost, 400),
          Condition("amount", .differs, 300),
        ])
      #expect(some.map(\.amount.minorUnits) == [200, 400])
      #expect(try view.count(Donation.self, where: [Condition("amount", .above, 300)]) == 2)
      #expect(try view.first(Donation.self, where: [])?.amount.minorUnits == 300)
      #expect(try view.find(Donation.self, .integer(-1)) == nil)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `the same rows may be read while they are being read`(kind: StoreKind) throws {
    let test = try kind.make()
    for cents: Int64 in [100, 200, 300] { try test.books.give(cents) }
    var pairs = 0
    try test.books.read { view throws in
      try view.forEach(Donation.self, where: []) { outer throws in
        try view.forEach(Donation.self, where: []) { inner throws in
          #expect(try view.find(Donation.self, .integer(inner.seq)) == inner)
          pairs += 1
          return true
        }
        return outer.seq >= 0
      }
    }
    #expect(pairs == 9)
  }

  @Test(arguments: StoreKind.allCases)
  func `a decision sees what it has recorded so far`(kind: StoreKind) throws {
    let test = try kind.make()
    _ = try test.store.commit(Request(actor: .first)) { view, recorder throws in
      for (place, cents) in [Int64(100), 200, 300].enumerated() {
        _ = try test.donation("\(place)", cents: cents).decide(view, &recorder)
        try recorder.settle()
        let sum = try view.net(.financial, fund: TestBooks.fund, account: TestBooks.bank)
        #expect(sum.minorUnits == [100, 300, 600][place])
        let balances = try view.balances(.financial, fund: TestBooks.fund, through: nil)
        #expect(balances.contains { $0.account == TestBooks.bank && $0.debit == sum })
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `records are read with their exact bytes and leaves, from any place`(kind: StoreKind) throws
  {
    let test = try kind.make()
    try test.books.read { view throws in
      let size = try view.journalSize()
      var edge = TreeEdge()
      try view.forEachRecord(from: 0) { seq, line, leaf in
        #expect(seq == edge.size)
        #expect(leaf == Hash.leaf(line))
        edge.append(leaf)
        return true
      }
      #expect(try view.treeEdge() == edge)
      var places: [Int64] = []
      try view.forEachRecord(from: size - 2) { seq, _, _ in
        places.append(seq)
        return true
      }
      #expect(places == [size - 2, size - 1])
    }
  }
}
