import Ledger
import Testing

struct DayTests {
  /// Counts days one by one, by the rule of leap years alone.
  private struct Counted {
    var year = 1
    var month = 1
    var day = 1

    private var isLeap: Bool { year % 400 == 0 || year % 4 == 0 && year % 100 != 0 }
    private var length: Int {
      month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    mutating func next() {
      day += 1
      if day > length { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }

  @Test func `every day of ten thousand years has the number and the name that counting gives`()
    throws
  {
    var counted = Counted()
    var number = try #require(Day(year: 1, month: 1, day: 1)).number
    var wrong = 0
    while counted.year < 10_000 {
      let day = Day(number: number)
      let same = Day(year: counted.year, month: counted.month, day: counted.day)
      if day.civil != (counted.year, counted.month, counted.day) || same != day { wrong += 1 }
      counted.next()
      number += 1
    }
    #expect(wrong == 0)
    #expect(Day(year: 9999, month: 12, day: 31)?.number == number - 1)
  }

  @Test func `no year before the first or after 9999 has days`() {
    #expect(Day(year: 0, month: 12, day: 31) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func `the calendar repeats itself every four hundred years, before year one too`() {
    let era: Int32 = 146_097
    var wrong = 0
    for number in -719_468 - era..<(-719_468 + era) {
      let (civil, before) = (Day(number: number).civil, Day(number: number - era).civil)
      if (before.year + 400, before.month, before.day) != civil { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test func `the first day of 1970 has the number zero`() {
    #expect(Day("1970-01-01")?.number == 0)
    #expect(Day("2024-06-10")?.number == 19_884)
  }

  @Test func `a day is read as it is written`() {
    for number in stride(from: -719_162, through: 2_932_896, by: 97) {
      let day = Day(number: Int32(number))
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: [
    "", "2024-6-1", "2024-06-1", "24-06-10", "2024/06/10", "2024-06-10 ", " 2024-06-10",
    "2024-06-10T", "2024-00-10", "2024-13-01", "2024-06-00", "2024-06-31", "2024-01-32",
    "2024-12-32", "2023-02-29",
    "1900-02-29", "0000-01-01", "-024-06-10", "+024-06-10", "２０２４-06-10", "2024-06-1٠",
    "2024‐06‐10",
  ])
  func `what is not a day is not read as one`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `a month later is the same day, or that month's last`() {
    let starts: [(String, Int, String)] = [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-01-31", 2, "2024-03-31"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-12-15", 1, "2025-01-15"), ("2024-03-31", -1, "2024-02-29"),
      ("2024-01-15", -1, "2023-12-15"), ("2024-06-10", 0, "2024-06-10"),
    ]
    for (start, months, expected) in starts {
      #expect(Day(start)?.adding(months: months).description == expected, "\(start) \(months)")
    }
  }
}
