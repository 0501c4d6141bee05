/// The books' clock, in minutes since the first of June 2024.
enum WalkClock {
  static func instant(_ minute: Int) -> String {
    "\(day(minute / 1440))T\(two(minute / 60 % 24)):\(two(minute % 60)):00Z"
  }

  /// The day so many days after the first.
  static func day(_ number: Int) -> String {
    var (year, month, day) = (2024, 6, number + 1)
    while day > length(of: month, in: year) {
      day -= length(of: month, in: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
