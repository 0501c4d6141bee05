import Formats
import Journal
import Ledger

/// An accepted day is one of the calendar, and prints back to itself.
enum DayProperty: Property {
  private static let readers = [
    "yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yy", "dd/MM/yyyy|yy", "yyyyMMdd", "ddMMyy",
  ].flatMap { pattern in
    [DayForm.Time.none, .optional].map { DayReader(DayForm(pattern, time: $0)!) }
  }

  static func hold(for bytes: [UInt8]) throws {
    for reader in readers {
      guard let day = bytes.withUnsafeBytes({ try? reader.read($0) }) else { continue }
      let civil = day.civil
      try Fuzzing.hold(
        Day(year: civil.year, month: civil.month, day: civil.day), is: day, "\(day) is another")
      try Fuzzing.hold(Day(day.description), is: day, "\(day) reads otherwise")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let day = Day(text) { try Fuzzing.hold(day.description, is: text, "a day in two spellings") }
    if let instant = Instant(text) {
      try Fuzzing.hold(instant.description, is: text, "an instant in two spellings")
    }
  }
}
