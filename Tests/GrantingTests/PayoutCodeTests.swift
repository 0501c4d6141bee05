import Granting
import Journal
import Testing

struct PayoutCodeTests {
  private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func code(_ application: Int64, _ number: UInt16) -> PayoutCode {
    PayoutCode(application: ApplicationCode(number: application), number: number)
  }

  /// Multiplication in the field of 32 elements, bit by bit.
  private func product(_ left: Int, _ right: Int) -> Int {
    var (sum, shifted) = (0, left)
    for bit in 0..<5 {
      if right >> bit & 1 == 1 { sum ^= shifted }
      shifted <<= 1
      if shifted & 32 != 0 { shifted ^= 0b100101 }
    }
    return sum
  }

  @Test func `the weighted sum of the characters is zero, by another reckoning`() {
    for (application, number) in [(Int64(12), UInt16(7)), (1, 0), (4096, 32767), (30, 12345)] {
      let text = code(application, number).text
      let digits = text.dropFirst(3).filter { $0 != "-" }.map { alphabet.firstIndex(of: $0)! }
      var (sum, power) = (0, 1)
      for digit in digits.reversed() {
        sum ^= product(digit, power)
        power = product(power, 2)
      }
      #expect(sum == 0, "\(text)")
    }
  }

  @Test func `a code reads back, with the number of an attempt or without`() throws {
    for number in stride(from: UInt16(0), to: 32768, by: 97) {
      let code = code(12, number)
      #expect(PayoutCode(code.text) == code)
      let read = try PayoutCode.read(code.text + "-2")
      #expect(read.code == code && read.attempt == 2)
    }
    #expect(code(12, 5).text.hasPrefix("CA-G12-005"))
    #expect(PayoutCode(code(12, 5).text.lowercased()) == nil)
    #expect(try PayoutCode.read(code(12, 5).text.lowercased()).code == code(12, 5))
    let withLetters = code(12, 32).text
    #expect(withLetters.hasPrefix("CA-G12-010"))
    let lookAlike = withLetters.replacing("010", with: "OIO")
    #expect(try PayoutCode.read(lookAlike).code == code(12, 32))
  }

  @Test func `each single wrong character is found`() {
    for number in [UInt16(0), 1, 4242, 31337, 32767] {
      let characters = Array(code(12, number).text)
      for place in 7..<11 {
        for wrong in alphabet where wrong != characters[place] {
          var typed = characters
          typed[place] = wrong
          #expect(throws: PayoutCode.Problem.mistyped) { try PayoutCode.read(String(typed)) }
        }
      }
    }
  }

  @Test func `another application's number and each swap of two characters are found`() {
    for number in [UInt16(66), 4242, 31337] {
      let text = code(12, number).text
      #expect(throws: PayoutCode.Problem.mistyped) {
        try PayoutCode.read(text.replacing("G12", with: "G21"))
      }
      #expect(throws: PayoutCode.Problem.mistyped) {
        try PayoutCode.read(text.replacing("G12", with: "G13"))
      }
      let characters = Array(text)
      for first in 7..<11 {
        for second in (first + 1)..<11 where characters[first] != characters[second] {
          var typed = characters
          typed.swapAt(first, second)
          #expect(throws: PayoutCode.Problem.mistyped) { try PayoutCode.read(String(typed)) }
        }
      }
    }
  }

  @Test(arguments: [
    "", "CA", "CA-G12", "CA-G12-", "CA-G12-7K2", "CA-G12-7K2QQ", "CB-G12-7K2Q", "CA-12-7K2Q",
    "CA-G012-7K2Q", "CA-G12-7K2U", "CA-G12-0055-0", "CA-G12-0055-x", "CA-G12-é2",
  ])
  func `what has not the form of a code is none`(text: String) {
    #expect(throws: PayoutCode.Problem.self) { try PayoutCode.read(text) }
  }

  @Test func `a code follows from the payout's id`() {
    let id = ID<Payout>(high: 1, low: 0b111_11111_00000_00001)
    #expect(
      PayoutCode(application: ApplicationCode(number: 3), of: id).number == 0b11111_00000_00001)
  }
}
