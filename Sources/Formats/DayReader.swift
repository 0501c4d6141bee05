package import Ledger

/// Reads days of one form from bytes.
package struct DayReader: Sendable {
  package let form: DayForm
  private let separator: UInt8?

  package init(_ form: DayForm) {
    self.form = form
    separator = form.separator?.asciiValue
  }

  package func read(_ bytes: UnsafeRawBufferPointer) throws(DayProblem) -> Day {
    try readWithTime(bytes).day
  }

  /// The day, and the second of it where a time is written: for files that write another time zone
  /// than the books'.
  package func readWithTime(
    _ bytes: UnsafeRawBufferPointer
  ) throws(DayProblem) -> (day: Day, second: Int?) {
    guard !bytes.isEmpty else { throw .missing }
    let end = form.time == .none ? bytes.count : DayReader.endOfDay(bytes)
    let day = try readDay(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
    guard end < bytes.count else { return (day, nil) }
    let second = try DayReader.readTime(UnsafeRawBufferPointer(rebasing: bytes[(end + 1)...]))
    return (day, second)
  }

  package func read(_ text: String) throws(DayProblem) -> Day {
    var text = text
    let result: Result<Day, DayProblem> = text.withUTF8 { bytes in
      do throws(DayProblem) {
        return .success(try read(UnsafeRawBufferPointer(bytes)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// A `T` or a space after at least six characters ends the day.
  private static func endOfDay(_ bytes: UnsafeRawBufferPointer) -> Int {
    var position = min(6, bytes.count)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "T") { return position }
      if bytes[position] == UInt8(ascii: " "), bytes[position...].contains(UInt8(ascii: ":")) {
        return position
      }
      position += 1
    }
    return position
  }

  private func readDay(_ bytes: UnsafeRawBufferPointer) throws(DayProblem) -> Day {
    let width = separator == nil ? 0 : 1
    let hasFourDigits = bytes.count == 8 + 2 * width
    guard
      hasFourDigits
        ? form.year != .twoDigits : bytes.count == 6 + 2 * width && form.year != .fourDigits
    else { throw .notADay }
    let yearWidth = hasFourDigits ? 4 : 2
    let first = form.order == .yearMonthDay ? yearWidth : 2
    let second = first + width + 2
    if let separator {
      guard bytes[first] == separator, bytes[second] == separator else { throw .notADay }
    }
    guard let one = DayReader.number(bytes, 0..<first),
      let two = DayReader.number(bytes, first + width..<second),
      let three = DayReader.number(bytes, second + width..<bytes.count)
    else { throw .notADay }
    let century = hasFourDigits ? 0 : 2000
    let day =
      switch form.order {
      case .yearMonthDay: Day(year: one + century, month: two, day: three)
      case .dayMonthYear: Day(year: three + century, month: two, day: one)
      case .monthDayYear: Day(year: three + century, month: one, day: two)
      }
    guard let day else { throw .notInCalendar }
    return day
  }

  /// `HH:mm` or `HH:mm:ss`, then perhaps a fraction, then perhaps a `Z`: the second of the day.
  private static func readTime(_ bytes: UnsafeRawBufferPointer) throws(DayProblem) -> Int {
    var bytes = bytes
    if bytes.last == UInt8(ascii: "Z") {
      bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
    }
    if let dot = bytes.firstIndex(of: UInt8(ascii: ".")) {
      guard dot == 8, (1...9).contains(bytes.count - 9), number(bytes, 9..<bytes.count) != nil
      else { throw .notATime }
      bytes = UnsafeRawBufferPointer(rebasing: bytes[..<dot])
    }
    guard bytes.count == 5 || bytes.count == 8, bytes[2] == UInt8(ascii: ":"),
      bytes.count == 5 || bytes[5] == UInt8(ascii: ":"),
      let hour = number(bytes, 0..<2), let minute = number(bytes, 3..<5),
      let second = bytes.count == 5 ? 0 : number(bytes, 6..<8),
      hour < 24, minute < 60, second < 61
    else { throw .notATime }
    return min(hour * 3600 + minute * 60 + second, 86_399)
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ place: Range<Int>) -> Int? {
    var value = 0
    for index in place {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
