import Journal
import Testing

@Suite struct IDTests {
  private typealias DonationID = ID<Donation>

  @Test func `the text of an id is its letter and 16 digits of base 32`() {
    #expect(DonationID(high: 0, low: 0).text == "d:0000000000000000")
    #expect(DonationID(high: 0, low: 1).text == "d:0000000000000001")
    #expect(DonationID(high: 0, low: 32).text == "d:0000000000000010")
    #expect(DonationID(high: 0, low: .max).text == "d:000FZZZZZZZZZZZZ")
    #expect(DonationID(high: 1, low: 0).text == "d:000G000000000000")
    #expect(DonationID(high: .max, low: .max).text == "d:ZZZZZZZZZZZZZZZZ")
  }

  @Test func `all 32 digits come back from each place`() {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for place in 0..<16 {
      for (value, digit) in alphabet.enumerated() {
        var digits = [Character](repeating: "0", count: 16)
        digits[place] = digit
        let text = "d:" + String(digits)
        let id = DonationID(text)
        #expect(id?.text == text)
        #expect(id == DonationID(bits: UInt128(value) << (5 * UInt128(15 - place))))
      }
    }
  }

  @Test func `random ids come back from their text`() {
    var random = SeededSource(seed: 3)
    for _ in 0..<500 {
      let id = random.id(Donation.self)
      #expect(DonationID(id.text) == id)
    }
  }

  @Test(arguments: [
    "", "d:", "d:000000000000000", "d:00000000000000000", "e:0000000000000000",
    "D:0000000000000000", "d-0000000000000000", "d:000000000000000I", "d:000000000000000L",
    "d:000000000000000O", "d:000000000000000U", "d:000000000000000a", "d:000000000000000 ",
    "d:00000000000000é", "d:000000000000000@", "d:000000000000000[", "d:000000000000000:",
  ])
  func `any other text is refused`(text: String) {
    #expect(DonationID(text) == nil)
  }

  @Test func `the next id is one more, and larger`() {
    let id = DonationID(high: 4, low: .max - 1)
    #expect(id.next() == DonationID(high: 4, low: .max))
    #expect(id.next().next() == DonationID(high: 5, low: 0))
    #expect(id < id.next() && id.next() < id.next().next())
    #expect(DonationID(high: .max, low: .max).next() == DonationID(high: 0, low: 0))
  }

  @Test func `ids sort as their texts do`() {
    var random = SeededSource(seed: 4)
    let ids = (0..<100).map { _ in random.id(Donation.self) } + [DonationID(high: 0, low: .max)]
    #expect(ids.sorted().map(\.text) == ids.map(\.text).sorted())
  }
}

extension ID {
  fileprivate init(bits: UInt128) {
    self.init(
      high: UInt16(truncatingIfNeeded: bits >> 64), low: UInt64(truncatingIfNeeded: bits))
  }
}
