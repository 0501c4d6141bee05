import Ledger
import Testing

struct FeeEntryTests {
  private static let bank = AccountCode(known: "512")
  private static let platform = AccountCode(known: "517")
  private static let expense = AccountCode(known: "6278")
  private static let (urgence, general) = (FundCode(known: "urgence"), FundCode.general)
  private static let fee = Amount(minorUnits: 120)

  private func sums(keptFrom account: AccountCode, borneBy bearer: FundCode) throws -> [String:
    Int64]
  {
    let entry = try FeeEntry.entry(
      Self.fee, expense: Self.expense, keptFrom: account, bank: Self.bank, in: Self.urgence,
      borneBy: bearer, on: Day(number: 0))
    var sums: [String: Int64] = [:]
    for posting in entry.postings {
      sums["\(posting.fund) \(posting.account)", default: 0] += posting.amount.minorUnits
    }
    return sums
  }

  @Test func `a fund that bears its fee has less where the fee was kept`() throws {
    let sums = try sums(keptFrom: Self.platform, borneBy: Self.urgence)
    #expect(sums == ["urgence 6278": 120, "urgence 517": -120])
  }

  @Test func `another fund that bears it pays the bank money that is missing`() throws {
    let sums = try sums(keptFrom: Self.platform, borneBy: Self.general)
    #expect(
      sums == [
        "general 6278": 120, "general 512": -120, "urgence 512": 120, "urgence 517": -120,
      ])
  }

  @Test func `a fee taken at the bank leaves the fund it was taken from alone`() throws {
    let sums = try sums(keptFrom: Self.bank, borneBy: Self.general)
    #expect(sums == ["general 6278": 120, "general 512": -120])
  }
}
