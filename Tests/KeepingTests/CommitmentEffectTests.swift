import Keeping
import Ledger
import Testing

/// What an entry by hand does to free money, for each kind of entry a treasurer writes.
struct CommitmentEffectTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Account and cents, debits positive.
    let postings: [(account: String, cents: Int64)]
    var cost: Int64 = 0
    var cleared: Int64 = 0
    var refunded: Int64 = 0
  }

  private static let natures = AccountNatures(
    [
      ("512", AccountKind.asset, [.bank]), ("53", .asset, [.cash]), ("58", .asset, [.transit]),
      ("517", .asset, [.platform]), ("401", .liability, [.supplier, .debt]),
      ("421", .liability, [.debt]), ("4682", .liability, [.grantsPayable]),
      ("164", .liability, []), ("218", .asset, []), ("28", .asset, []), ("411", .asset, []),
      ("486", .asset, []), ("606", .expense, []), ("627", .expense, [.bankFee]),
      ("657", .expense, [.outsideCosts]), ("681", .expense, []), ("706", .income, []),
      ("864", .expense, [.outsideCosts]), ("875", .income, []), ("102", .equity, []),
    ].map { code, kind, roles in
      (
        account: Account(
          code: AccountCode(known: code), book: .financial, label: code, kind: kind, parent: nil),
        roles: roles
      )
    })

  private static let examples: [Example] = [
    Example(testDescription: "own income", postings: [("512", 100), ("706", -100)], cleared: 100),
    Example(testDescription: "an invoice sent", postings: [("411", 100), ("706", -100)]),
    Example(testDescription: "paid to us", postings: [("512", 100), ("411", -100)], cleared: 100),
    Example(testDescription: "a cost", postings: [("606", 40), ("512", -40)], cost: 40),
    Example(testDescription: "in cash", postings: [("606", 40), ("53", -40)], cost: 40),
    Example(testDescription: "an invoice", postings: [("606", 40), ("401", -40)], cost: 40),
    Example(testDescription: "its payment", postings: [("401", 40), ("512", -40)]),
    Example(testDescription: "wages", postings: [("606", 40), ("421", -40)], cost: 40),
    Example(testDescription: "a credit note", postings: [("512", 40), ("606", -40)], cost: -40),
    Example(
      testDescription: "income less the bank's fee",
      postings: [("512", 97), ("627", 3), ("706", -100)], cost: 3, cleared: 100),
    Example(
      testDescription: "a cost and income at once",
      postings: [("606", 110), ("706", -10), ("512", -100)], cost: 110, cleared: 10),
    Example(
      testDescription: "income given back", postings: [("706", 30), ("512", -30)], refunded: 30),
    Example(testDescription: "a purchase", postings: [("218", 500), ("512", -500)], cost: 500),
    Example(testDescription: "its depreciation", postings: [("681", 100), ("28", -100)]),
    Example(testDescription: "paid ahead", postings: [("486", 60), ("512", -60)], cost: 60),
    Example(testDescription: "of this year now", postings: [("606", 60), ("486", -60)]),
    Example(
      testDescription: "partly paid ahead",
      postings: [("606", 100), ("486", -60), ("512", -40)], cost: 40),
    Example(testDescription: "a loan", postings: [("512", 900), ("164", -900)], cleared: 900),
    Example(testDescription: "between own accounts", postings: [("58", 70), ("512", -70)]),
    Example(testDescription: "time given", postings: [("864", 50), ("875", -50)]),
  ]

  @Test(arguments: examples)
  func `free money follows cash and debts`(example: Example) throws {
    let fund = FundCode.general
    let postings = example.postings.map { account, cents in
      Posting(
        account: AccountCode(known: account), fund: fund, amount: Amount(minorUnits: cents))
    }
    let effects = try CommitmentEffect.of(postings, Self.natures)
    let effect = try #require(effects.first).effect
    #expect(effects.count == 1)
    #expect(effect.cost == Amount(minorUnits: example.cost))
    #expect(effect.cleared == Amount(minorUnits: example.cleared))
    #expect(effect.refunded == Amount(minorUnits: example.refunded))
  }

  @Test func `a fee is nobody's decision, and the cost beside it is`() throws {
    let fund = FundCode.general
    let postings: [Posting] = [
      .debit(AccountCode(known: "627"), fund, Amount(minorUnits: 8)),
      .debit(AccountCode(known: "606"), fund, Amount(minorUnits: 5)),
      try .credit(AccountCode(known: "512"), fund, Amount(minorUnits: 13)),
    ]
    let effects = try CommitmentEffect.of(postings, Self.natures)
    #expect(try effects[0].effect.decided() == Amount(minorUnits: 5))
  }

  @Test func `money that nobody has identified is not free`() throws {
    let postings: [Posting] = [
      .debit(AccountCode(known: "512"), .unassigned, Amount(minorUnits: 8)),
      try .credit(AccountCode(known: "706"), .unassigned, Amount(minorUnits: 8)),
    ]
    #expect(
      try CommitmentEffect.of(postings, Self.natures).isEmpty)
  }
}
