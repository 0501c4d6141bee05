import Granting
import TestSupport
import Testing

/// SIREN, SIRET, RNA, IBAN and BIC numbers.
struct IdentifiersTests {
  @Test(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
  func `every identifier of the fixture is taken or refused as it says`() throws {
    let lines = try SharedFixtures.text("identifiers.csv").split(whereSeparator: \.isNewline)
      .dropFirst()
    #expect(lines.count == 29)
    for line in lines {
      let fields = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      let isTaken = try isTaken(kind: fields[0], String(fields[1]))
      #expect(isTaken == (fields[2] == "valid"), "\(line)")
    }
  }

  private struct UnknownKind: Error {}

  private func isTaken(kind: Substring, _ text: String) throws -> Bool {
    switch kind {
    case "SIREN": SIREN(text) != nil
    case "SIRET": SIRET(text) != nil
    case "RNA": RNA(text) != nil
    case "BIC": BIC(text) != nil
    case "IBAN": (try? IBAN(text)) != nil
    default: throw UnknownKind()
    }
  }

  @Test func `any one digit changed in a SIREN or SIRET is noticed`() {
    for (number, length) in [("732829320", 9), ("73282932000074", 14)] {
      for place in 0..<length {
        for digit in "0123456789" {
          var changed = Array(number)
          guard changed[place] != digit else { continue }
          changed[place] = digit
          let text = String(changed)
          #expect(SIREN(text) == nil && SIRET(text) == nil, "\(text)")
        }
      }
    }
  }

  @Test func `a SIRET of any other body than La Poste has no second key`() {
    // The digits sum to 50; Luhn is wrong.
    #expect(SIRET("73282932000168") == nil)
    #expect(SIRET("35600000049837")?.siren.text == "356000000")
  }

  @Test func `only ASCII digits make a number`() {
    #expect(SIREN("٧٣٢٨٢٩٣٢٠") == nil)
    #expect(SIREN(" 732829320") == nil)
    #expect(SIREN("732 829 320") == nil)
  }

  @Test func `an association of Corsica or overseas has a letter in its RNA number`() {
    #expect(RNA("W2A1000001") != nil)
    #expect(RNA("W9R1000001") != nil)
    #expect(RNA("WA11000001") == nil)
    #expect(RNA("W2a1000001") == nil)
  }
}
