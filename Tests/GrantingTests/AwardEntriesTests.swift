import Granting
import Journal
import Ledger
import Testing

struct AwardEntriesTests {
  private static let fund = FundCode("urgence")!
  private static let hundred = Amount(minorUnits: 100_00)
  private static let sources = Sources(fund, hundred)
  private static let bank = AccountCode("512CC")!

  private func award(notifiedOn: Day?) -> Award {
    var award = Award(
      code: AwardCode("G12/1")!, id: ID(high: 0, low: 1), allocation: nil,
      beneficiary: CollectiveCode("C07")!, fund: Self.fund,
      sources: AwardSources(Self.sources), amount: Self.hundred, proposer: nil,
      version: 1, proposal: 5, policy: "standard.1", excess: nil, conditions: nil,
      proposedOn: Day("2024-07-01")!)
    award.notifiedOn = notifiedOn
    return award
  }

  private func entries(notifiedOn: String?, year: String = "01-01") -> AwardEntries {
    AwardEntries(
      of: award(notifiedOn: notifiedOn.map { Day($0)! }),
      accounts: AwardAccounts(
        expense: AccountCode("6571")!, debt: AccountCode("4682")!,
        otherIncome: AccountCode("758")!),
      fiscalYear: FiscalYearStart(year)!)
  }

  /// `6571 100.00 / 4682(C07)`.
  private func words(_ entry: Entry?) -> String {
    guard let entry else { return "none" }
    func side(_ sign: Bool) -> String {
      entry.postings.filter { $0.amount.isPositive == sign }
        .map { $0.account.text + ($0.auxiliary.map { "(\($0))" } ?? "") }.joined(separator: " ")
    }
    #expect(entry.postings.allSatisfy { $0.amount.minorUnits.magnitude == 100_00 })
    #expect(entry.book == .financial)
    return "\(side(true)) / \(side(false))"
  }

  @Test func `a notified award is a charge and a debt to its beneficiary`() throws {
    let entry = try entries(notifiedOn: "2024-07-03")
      .notified(Self.sources, on: Day("2024-07-03")!)
    #expect(words(entry) == "6571 / 4682(C07)")
    #expect(entry.label == .awardNotified)
  }

  @Test func `the bank's debit, its bounce and its reversal`() throws {
    let entries = entries(notifiedOn: "2024-07-03")
    let paid = try entries.paid(Self.sources, from: Self.bank, on: Day("2024-07-05")!)
    #expect(words(paid) == "4682(C07) / 512CC")
    let bounced = try entries.bounced(Self.sources, to: Self.bank, on: Day("2024-07-08")!)
    #expect(words(bounced) == "512CC / 4682(C07)")
    #expect(words(try paid.reversed(on: Day("2024-07-08")!)) == "512CC / 4682(C07)")
  }

  @Test(arguments: [
    (nil, "2025-02-01", "01-01", "none"),
    ("2024-07-03", "2024-12-31", "01-01", "4682(C07) / 6571"),
    ("2024-07-03", "2025-01-01", "01-01", "4682(C07) / 758"),
    ("2024-07-03", "2024-08-31", "09-01", "4682(C07) / 6571"),
    ("2024-07-03", "2024-09-01", "09-01", "4682(C07) / 758"),
    ("2024-10-03", "2025-08-31", "09-01", "4682(C07) / 6571"),
  ])
  func `a release has three postings`(
    notified: String?, released: String, year: String, expected: String
  ) throws {
    let entry = try entries(notifiedOn: notified, year: year)
      .released(Self.sources, on: Day(released)!)
    #expect(words(entry) == expected)
  }

  @Test(arguments: [
    ("2024-12-31", "01-01", "512CC / 6571"), ("2025-01-01", "01-01", "512CC / 758"),
    ("2024-09-01", "09-01", "512CC / 758"),
  ])
  func `what comes back lowers the charge of its year, and is income later`(
    day: String, year: String, expected: String
  ) throws {
    let entry = try entries(notifiedOn: "2024-07-03", year: year)
      .returned(Self.sources, to: Self.bank, on: Day(day)!)
    #expect(words(entry) == expected)
  }

  @Test func `the state of an award follows from its money and its days`() throws {
    var award = award(notifiedOn: nil)
    #expect(try award.stateByMoney() == .reserved)
    award.notifiedOn = Day("2024-07-03")
    #expect(try award.stateByMoney() == .notified)
    #expect(award.isPayable)
    award.conditions = Hash(of: [1])
    #expect(!award.isPayable)
    award.dueOn = Day("2024-07-04")
    #expect(award.isPayable)
    #expect(try award.stateByMoney() == .due)
    award.paid = Amount(minorUnits: 40_00)
    #expect(try award.stateByMoney() == .partlyPaid)
    award.released = Amount(minorUnits: 60_00)
    #expect(try award.stateByMoney() == .paid)
    award.returned = Amount(minorUnits: 1)
    #expect(try award.stateByMoney() == .partReturned)
    award.returned = .zero
    award.paid = .zero
    award.released = Self.hundred
    #expect(try award.stateByMoney() == .released)
  }

  @Test func `an act on several sources is one entry, balanced in each fund`() throws {
    let child = FundCode("urgence.G12")!
    let sources = Sources([
      Source(child, Amount(minorUnits: 40_00)), Source(Self.fund, Self.hundred),
    ])!
    let entries = entries(notifiedOn: "2024-07-03")
    let paid = try entries.paid(sources, from: Self.bank, on: Day("2024-07-05")!)
    #expect(paid.postings.count == 4)
    for source in sources.all {
      let postings = paid.postings.filter { $0.fund == source.fund }
      #expect(postings.map(\.account.text) == ["4682", "512CC"])
      #expect(postings[0].amount == source.amount)
    }
  }
}
