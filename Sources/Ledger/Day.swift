/// A calendar day of the proleptic Gregorian calendar, in the time zone of the books.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// Nil where the calendar has no such day, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, with years that begin in March (Howard Hinnant, "chrono-compatible
    // low-level date algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  package func adding(days: Int) -> Day {
    Day(number: number + Int32(days))
  }

  /// The same day of a later month, or that month's last day where it is shorter.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return Day(
      year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))!
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2024-06-12`.
  package var description: String {
    let (year, month, day) = civil
    return String(unsafeUninitializedCapacity: 10) { digits in
      func write(_ value: Int, at place: Int, width: Int) {
        var value = value
        for offset in stride(from: width - 1, through: 0, by: -1) {
          digits[place + offset] = UInt8(ascii: "0") + UInt8(value % 10)
          value /= 10
        }
      }
      write(year, at: 0, width: 4)
      write(month, at: 5, width: 2)
      write(day, at: 8, width: 2)
      digits[4] = UInt8(ascii: "-")
      digits[7] = UInt8(ascii: "-")
      return 10
    }
  }

  /// Reads `2024-06-12`, exactly ten ASCII characters; nil for anything else.
  package init?(_ text: String) {
    var text = text
    let day = text.withUTF8 { Day(iso: UnsafeRawBufferPointer($0)) }
    guard let day else { return nil }
    self = day
  }

  /// The same from bytes, for the readers of large files.
  package init?(iso bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else {
          return nil
        }
        value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
