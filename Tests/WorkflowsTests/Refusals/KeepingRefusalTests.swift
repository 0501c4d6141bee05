import Keeping
import Ledger
import Testing
import Workflows

struct KeepingRefusalTests {
  private static let bank = AccountCode(known: "512")
  private static let fund = FundCode(known: "urgence")
  private static let day = Day("2024-06-12")!
  private static let one = Amount(minorUnits: 100)

  private static let all: [KeepingRefusal] = [
    .keyUsedOtherwise("k1"), .unknownMember("m:9"), .noActor,
    .roleMissing(needed: ["treasurer"]), .accountKnown(bank),
    .accountUnknown(bank), .accountAmbiguous(bank, choices: [bank, bank]),
    .accountOfOtherRole(bank, expected: bank), .fundKnown(fund), .fundUnknown(fund),
    .insufficientFreeMoney(fund: fund, available: .zero, needed: one, on: day),
    .insufficientReserve(fund: fund, available: .zero, needed: one),
    .insufficientCash(account: bank, fund: fund, available: .zero, needed: one),
    .amountNotPositive, .referenceNotAllowed("é"),
    .parentIsSubaccount(bank), .noSuchFundKind(.unassigned),
    .fundOfOtherKind(fund, expected: .grant),
    .fundOutsideParent(fund, parent: .general), .fundNeverSpent(.unassigned), .sameFund(fund),
    .sameAccount(bank), .unknownRecord(9), .lastAdministrator, .memberHasLeft("m:2", since: day),
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.all)
  }

  @Test func `a member who may not do it exits with 77`() {
    #expect(KeepingRefusal.roleMissing(needed: ["treasurer"]).exit == .notPermitted)
    #expect(KeepingRefusal.unknownMember("m:9").exit == .notPermitted)
    #expect(KeepingRefusal.noActor.exit == .wrongUsage)
  }

  @Test func `what is free and what is needed are told to the cent`() {
    let refusal = KeepingRefusal.insufficientFreeMoney(
      fund: Self.fund, available: Self.one, needed: Amount(minorUnits: 12_550), on: Self.day)
    #expect(
      refusal.message.text(in: .euro)
        == "fund urgence has 1.00 EUR free from 2024-06-12 on, and this needs 125.50 EUR")
  }
}
