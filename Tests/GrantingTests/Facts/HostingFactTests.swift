import Granting
import Journal
import Ledger
import Testing

struct HostingFactTests {
  @Test(arguments: [nil, HostingPayment.Charge.aid, .contribution])
  func `a request reads back, with what its payment is for us`(
    charge: HostingPayment.Charge?
  ) throws {
    let fact = HostingAsked(
      id: ID(high: 1, low: 2), fund: FundCode(known: "jardin"), purpose: .devolution,
      amount: Amount(minorUnits: 100), charge: charge, requester: Hash(of: [1]), payee: nil,
      day: Day("2024-06-24")!, document: ID(high: 3, low: 4))
    #expect(try ReadingBack.fact(fact) == fact)
  }
}
