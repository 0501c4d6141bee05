import Formats
import Foundation
import Keeping
import Ledger
import TestSupport
import Testing

/// The charts of accounts in `schema/charts`.
struct ShippedChartsTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "schema/charts")
    return Array(try Data(contentsOf: folder.appending(path: "\(name).csv")))
  }

  private func chart(_ name: String) throws -> Chart {
    let (chart, findings) = try ChartFile.read(bytes(name), named: name, file: name + ".csv")
    #expect(findings.isEmpty, "\(findings.kept)")
    return try #require(chart)
  }

  @Test(arguments: ["fr-association", "plain"])
  func `a shipped chart has no account twice, parents that exist, and every role once`(
    name: String
  ) throws {
    let chart = try chart(name)
    let codes = chart.lines.map(\.account.code)
    #expect(Set(codes).count == codes.count)
    #expect(chart.lines.allSatisfy { $0.account.parent.map(codes.contains) ?? true })
    let roles = chart.lines.flatMap(\.roles)
    #expect(
      roles.filter { !$0.isShared }.count == AccountRole.allCases.filter { !$0.isShared }.count)
    for role in AccountRole.allCases { #expect(codes.contains(try chart.account(role))) }
    #expect(codes == codes.sorted())
  }

  @Test(arguments: ["fr-association", "plain"])
  func `a role is played by an account of the kind its entries need`(name: String) throws {
    let chart = try chart(name)
    let kinds = Dictionary(
      uniqueKeysWithValues: chart.lines.map { ($0.account.code, $0.account.kind) })
    for role in AccountRole.allCases {
      #expect(kinds[try chart.account(role)] == Self.kind(role), "\(role)")
      #expect(role.kinds.contains(Self.kind(role)), "\(role)")
    }
  }

  @Test func `debts are all that 40 and 42 to 44 owe, and passing aid on is no cost`() throws {
    let chart = try chart("fr-association")
    let natures = AccountNatures(chart.lines.map { (account: $0.account, roles: $0.roles) })
    for line in chart.lines {
      let code = line.account.code.text
      let owes = ["40", "42", "43", "44"].contains { code.hasPrefix($0) }
      if owes, line.account.kind == .liability {
        #expect(natures[line.account.code] == .debt, "\(code)")
      }
      if line.account.kind == .expense {
        let isOutside = ["657", "689", "86"].contains { code.hasPrefix($0) }
        let isFee = code.hasPrefix("627")
        let expected: AccountNature = isOutside ? .other : isFee ? .fee : .cost
        #expect(natures[line.account.code] == expected, "\(code)")
      }
    }
    #expect(natures[AccountCode(known: "4091")] == .other)
    #expect(natures[AccountCode(known: "441")] == .other)
  }

  private static func kind(_ role: AccountRole) -> AccountKind {
    switch role {
    case .bank, .platform, .cash, .cheques, .transit, .disputed: .asset
    case .suspense, .interfund, .supplier, .grantsPayable, .heldForOthers, .debt,
      .dedicatedSubsidies, .dedicatedContributions, .dedicatedGifts:
      .liability
    case .grantExpense, .grantExpenseByAgreement, .assetContribution, .bankFee, .platformFee,
      .countingLoss,
      .refundLoss, .priorYearRefund, .outsideCosts:
      .expense
    case .personDonation, .companyDonation, .foundationContribution, .bodyShare, .ticketSale,
      .membershipDues, .hostingFee, .otherIncome, .subsidiesUsed, .contributionsUsed, .giftsUsed:
      .income
    case .openingEquity: .equity
    }
  }

  @Test(arguments: [
    (AccountRole.bank, "512"), (.platform, "517"), (.cash, "53"), (.cheques, "5112"),
    (.transit, "58"), (.suspense, "471"), (.disputed, "467"), (.supplier, "401"),
    (.grantsPayable, "4682"), (.heldForOthers, "4683"), (.grantExpense, "6571"),
    (.grantExpenseByAgreement, "6572"), (.personDonation, "75411"), (.companyDonation, "7542"),
    (.foundationContribution, "7551"), (.bodyShare, "7552"), (.membershipDues, "7561"),
    (.hostingFee, "706"), (.bankFee, "627"), (.platformFee, "6278"), (.countingLoss, "658"),
    (.refundLoss, "658"), (.otherIncome, "758"), (.priorYearRefund, "672"), (.interfund, "181"),
    (.openingEquity, "102"), (.dedicatedSubsidies, "194"), (.dedicatedContributions, "195"),
    (.dedicatedGifts, "196"), (.subsidiesUsed, "7894"), (.contributionsUsed, "7895"),
    (.giftsUsed, "7896"), (.assetContribution, "6573"),
  ])
  func `the French chart plays the roles as the regulation numbers them`(
    role: AccountRole, code: String
  ) throws {
    #expect(try chart("fr-association").account(role).text == code)
  }

  @Test func `the French chart numbers its classes as the plan does`() throws {
    for line in try chart("fr-association").lines {
      let code = line.account.code.text
      let kinds: Set<AccountKind> =
        switch code.first {
        case "1": [.equity, .liability]
        case "2", "3": [.asset]
        case "4", "5": [.asset, .liability]
        case "6": [.expense]
        case "7": [.income]
        default: code.hasPrefix("86") ? [.expense] : [.income]
        }
      #expect(kinds.contains(line.account.kind), "\(code)")
      if let parent = line.account.parent { #expect(code.hasPrefix(parent.text), "\(code)") }
    }
  }

  @Test(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
  func `every account of the regulation's selection is in the French chart`() throws {
    let codes = Set(try chart("fr-association").lines.map(\.account.code.text))
    let selected = try ReadFile(
      table: SharedFixtures.bytes("charts/asso_selected_accounts.csv")
    ).rows.map { $0[0] }
    #expect(selected.count == 65)
    #expect(selected.filter { !codes.contains($0) } == [])
  }
}
