import Ledger
import Testing

struct EntryTests {
  private static let day = Day(number: 19_884)
  private static let funds = [FundCode.general, FundCode(known: "urgence")]
  private static let account = AccountCode(known: "512")

  private func entry(_ postings: [Posting]) throws(LedgerRefusal) -> Entry {
    try Entry(book: .financial, day: Self.day, label: .manual, postings: postings)
  }

  /// All lists of up to four postings over two funds and the amounts −2 to 2.
  private func everySmallList() -> [[Posting]] {
    let single = Self.funds.flatMap { fund in
      (-2...2).map { Posting(account: Self.account, fund: fund, amount: Amount(minorUnits: $0)) }
    }
    var lists: [[Posting]] = [[]]
    var longest = lists
    for _ in 0..<4 {
      longest = longest.flatMap { list in single.map { list + [$0] } }
      lists += longest
    }
    return lists
  }

  @Test func `an entry is taken exactly when each fund sums to zero and no posting is zero`() {
    let lists = everySmallList()
    #expect(lists.count == 11_111)
    var wrong: [[Posting]] = []
    for list in lists {
      let balances = Self.funds.allSatisfy { fund in
        list.filter { $0.fund == fund }.reduce(0) { $0 + $1.amount.minorUnits } == 0
      }
      let isFit = list.count >= 2 && balances && !list.contains { $0.amount.isZero }
      if ((try? entry(list)) != nil) != isFit { wrong.append(list) }
    }
    #expect(wrong == [])
  }

  @Test func `the refusal names the fund and what is too much`() {
    let (general, urgence) = (Self.funds[0], Self.funds[1])
    #expect(throws: LedgerRefusal.unbalanced(fund: general, excess: Amount(minorUnits: 3))) {
      try entry([
        .debit(Self.account, general, Amount(minorUnits: 5)),
        .debit(Self.account, urgence, Amount(minorUnits: 2)),
        .credit(Self.account, urgence, Amount(minorUnits: 2)),
        .credit(Self.account, general, Amount(minorUnits: 2)),
      ])
    }
    #expect(throws: LedgerRefusal.zeroPosting(account: Self.account)) {
      try entry([
        .debit(Self.account, general, .zero), .credit(Self.account, general, .zero),
      ])
    }
    #expect(throws: LedgerRefusal.tooFewPostings) { try entry([]) }
  }

  @Test func `a sum of postings that leaves the range is refused, not wrapped`() {
    let large = Posting.debit(Self.account, .general, Amount(minorUnits: .max))
    #expect(throws: LedgerRefusal.amountOverflow) { try entry([large, large, large, large]) }
    #expect(throws: LedgerRefusal.amountOverflow) {
      try Posting.credit(Self.account, .general, Amount(minorUnits: .min))
    }
  }

  @Test func `an entry and its reversal leave every account of every fund at zero`() throws {
    let later = Self.day.adding(days: 3)
    for list in everySmallList() {
      guard let taken = try? entry(list) else { continue }
      let reversal = try taken.reversed(on: later)
      #expect(reversal.day == later && reversal.label == .reversal && reversal.book == taken.book)
      for (posting, opposite) in zip(taken.postings, reversal.postings) {
        #expect(opposite.amount == (try posting.amount.negated()))
        #expect(opposite.fund == posting.fund && opposite.account == posting.account)
      }
    }
  }
}
