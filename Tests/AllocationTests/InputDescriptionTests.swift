import Allocation
import Ledger
import Testing

struct InputDescriptionTests {
  @Test func `the input is described in the order of codes, byte for byte`() throws {
    let requests = [
      Sample.request("c02", 500, tags: ["rural", "a b"]),
      Sample.request("c01", 900, minimum: 100, cap: 800, score: 7333, locked: 50),
    ]
    let bytes = InputDescription.bytes(of: Sample.pot(1000), and: requests)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        caisse-allocation-input/v1
        pot 1000
        3:c01 requested 900 minimum 100 cap 800 locked 50 score 7333 tier 1 tags 0
        3:c02 requested 500 minimum 0 cap 500 locked 0 tier 1 tags 2 5:rural 3:a b

        """)
  }

  @Test func `what donors designated, and the collectives they may have named, are a part of it`()
    throws
  {
    let pot = try Pot(
      Sample.amount(1000),
      designations: [
        Designation(name: "rural", amount: Sample.amount(300)),
        Designation(name: "C7", amount: Sample.amount(20)),
      ])
    let bytes = InputDescription.bytes(of: pot, and: [Sample.request("c02", 500, of: "C7")])
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        caisse-allocation-input/v1
        pot 1000
        designated 20 2:C7
        designated 300 5:rural
        3:c02 collective 2:C7 requested 500 minimum 0 cap 500 locked 0 tier 1 tags 0

        """)
  }

  @Test func `the rule is no part of the input`() throws {
    let requests = Sample.requests([5, 6])
    let first = try Sample.pot(7).divided(among: requests, by: AllocationParameters(rule: .equal))
    let second = try Sample.pot(7).divided(
      among: requests, by: AllocationParameters(rule: .proportional))
    #expect(first.inputBytes == second.inputBytes)
  }
}
