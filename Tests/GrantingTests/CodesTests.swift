import Granting
import Ledger
import Testing

struct CodesTests {
  @Test(arguments: 1...1_000 as ClosedRange<Int64>)
  func `short codes of applications and payees read back`(number: Int64) {
    #expect(ApplicationCode(ApplicationCode(number: number).text)?.number == number)
    let code = PayeeCode(collective: CollectiveCode("C.1")!, rank: number)
    #expect(PayeeCode(code.description) == code)
  }

  @Test(arguments: ["", "G", "G0", "G-1", "G01", "g1", "G1 ", "G1.0", "G99999999999999999999"])
  func `what is no short code of an application is none`(text: String) {
    #expect(ApplicationCode(text) == nil)
  }

  @Test(arguments: ["", "C1", "C1/", "/1", "C1/0", "C1/01", "C1/x", "C 1/1"])
  func `what is no short code of a payee is none`(text: String) {
    #expect(PayeeCode(text) == nil)
  }

  @Test func `applications are ordered by number, not by letters`() {
    #expect(ApplicationCode("G2")! < ApplicationCode("G10")!)
  }

  @Test func `tags and regions class, and take no sentence`() {
    for tag in ["food", "legal-aid", "santé", "eau_2", "水"] { #expect(PublicWord.isTag(tag)) }
    for tag in ["", "two words", "a;b", "a@b", "a,b", String(repeating: "x", count: 41)] {
      #expect(!PublicWord.isTag(tag))
    }
    for region in ["Provence-Alpes-Côte d'Azur", "Île-de-France", "St. Pierre"] {
      #expect(PublicWord.isRegion(region))
    }
    for region in ["", "a@example.org", "a;b", "x\ny", "1 (one)"] {
      #expect(!PublicWord.isRegion(region))
    }
  }

  @Test func `a round receives from its first day to its last, both included`() {
    let days = (20...30).map { Day(year: 2024, month: 6, day: $0)! }
    func received(_ opens: Day?, _ closes: Day?) -> [Int] {
      let round = Round(
        code: RoundCode("r")!, fund: .general, opens: opens, closes: closes, openedOn: days[0])
      return days.filter(round.receives).map(\.civil.day)
    }
    #expect(received(days[2], days[4]) == [22, 23, 24])
    #expect(received(nil, days[1]) == [20, 21])
    #expect(received(days[9], nil) == [29, 30])
    #expect(received(nil, nil).count == 11)
  }
}
