import Ledger
import Testing

struct FundTests {
  @Test func `a child fund is named by its parent and its designation`() throws {
    let parent = try #require(FundCode("urgence"))
    let child = try #require(parent.child("logement"))
    #expect(child.text == "urgence.logement")
    #expect(child.designation(in: parent) == "logement")
    #expect(parent.designation(in: parent) == nil)
    #expect(FundCode(known: "urgences.logement").designation(in: parent) == nil)
    #expect(parent.child("a b") == nil)
  }

  @Test func `money is restricted but for the general fund and what nobody has identified`() {
    #expect(FundKind.allCases.filter { !$0.isRestricted } == [.general, .unassigned])
    #expect(FundKind.allCases.filter(\.isHosted) == [.hostedByMandate, .hostedInOwnName])
  }
}
