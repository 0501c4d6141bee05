import Foundation
import Journal
import TestSupport
import Testing

@Suite struct InstantTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"),
      (1_770_744_000, "2026-02-10T17:20:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ] as [(Int64, String)])
  func `known instants are written and read`(seconds: Int64, text: String) {
    #expect(Instant(secondsSince1970: seconds).description == text)
    #expect(Instant(text)?.secondsSince1970 == seconds)
  }

  @Test func `each day since the Gregorian reform is written as Foundation writes it`() {
    let style = Date.ISO8601FormatStyle()
    let wrong = (-141_427..<40_000 as Range<Int64>).filter { day in
      let seconds = day * 86_400 + (day & 0xFFFF)
      let text = Instant(secondsSince1970: seconds).description
      return text != Date(timeIntervalSince1970: Double(seconds)).formatted(style)
        || Instant(text)?.secondsSince1970 != seconds
    }
    #expect(wrong.isEmpty)
  }

  @Test func `random instants come back from their text, and sort as their texts do`() {
    var random = SeededGenerator(seed: 5)
    let all = Instant.first.secondsSince1970...Instant.last.secondsSince1970
    let instants = (0..<2000).map { _ in
      Instant(secondsSince1970: .random(in: all, using: &random))
    }
    #expect(instants.map { Instant($0.description) } == instants)
    #expect(instants.sorted().map(\.description) == instants.map(\.description).sorted())
  }

  @Test func `seconds are added forwards and backwards`() {
    let midnight = Instant("2026-03-01T00:00:00Z")!
    #expect(midnight.adding(seconds: 61).description == "2026-03-01T00:01:01Z")
    #expect(midnight.adding(seconds: -1).description == "2026-02-28T23:59:59Z")
  }

  @Test(arguments: [
    "", "2026-02-10", "2026-02-10T17:20:00", "2026-02-10t17:20:00Z", "2026-02-10T17:20:00z",
    "2026-02-10 17:20:00Z", "2026-02-10T17:20:00+", "2026-02-10T24:00:00Z", "2026-02-10T17:60:00Z",
    "2026-02-10T17:20:60Z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
    "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-04-31T00:00:00Z", "0000-01-01T00:00:00Z",
    "2026-02-10T17:20:0:Z", "2026-02-10T17:20:0/Z", "2026-02-10T17:20:00.5Z",
    "+026-02-10T17:20:00Z",
  ])
  func `any other text is refused`(text: String) {
    #expect(Instant(text) == nil)
  }
}
