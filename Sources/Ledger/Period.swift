/// An inclusive span of days.
package struct Period: Hashable, Sendable {
  package let first: Day
  package let last: Day

  /// Nil when it would end before it begins.
  package init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  package func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }
}

/// The day and month on which each fiscal year begins: `01-01` for the calendar year.
package struct FiscalYearStart: Hashable, Sendable, CustomStringConvertible {
  package let month: Int
  package let day: Int

  /// Reads `MM-DD`; nil for a day that not every year has.
  package init?(_ text: String) {
    guard let day = Day("2023-" + text) else { return nil }
    self.month = day.civil.month
    self.day = day.civil.day
  }

  package var description: String {
    String(Day(year: 2023, month: month, day: day)!.description.dropFirst(5))
  }

  /// The fiscal year that holds a day.
  package func year(containing day: Day) -> Period {
    let calendarYear = day.civil.year
    let start = Day(year: calendarYear, month: month, day: self.day)!
    let first = start <= day ? start : Day(year: calendarYear - 1, month: month, day: self.day)!
    let next = Day(year: first.civil.year + 1, month: month, day: self.day)!
    return Period(first: first, last: next.adding(days: -1))!
  }
}
