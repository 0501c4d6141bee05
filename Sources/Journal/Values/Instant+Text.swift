/// The text form of RFC 3339 in which a second has one spelling: `2026-02-10T17:20:00Z`.
extension Instant: LosslessStringConvertible {
  static let textCount = 20

  package var description: String {
    String(unsafeUninitializedCapacity: Instant.textCount) { characters in
      write(to: characters.baseAddress!)
      return Instant.textCount
    }
  }

  package init?(_ text: String) {
    var text = text
    let instant = text.withUTF8 { Instant(text: UnsafeRawBufferPointer($0)) }
    guard let instant else { return nil }
    self = instant
  }

  package init?(text: UnsafeRawBufferPointer) {
    guard text.count == Instant.textCount else { return nil }
    let template: StaticString = "0000-00-00T00:00:00Z"
    for index in 0..<Instant.textCount {
      let mark = template.utf8Start[index]
      let fits = mark == UInt8(ascii: "0") ? text[index] &- mark < 10 : text[index] == mark
      if !fits { return nil }
    }
    func number(_ places: Range<Int>) -> Int {
      places.reduce(0) { $0 * 10 + Int(text[$1] - UInt8(ascii: "0")) }
    }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    let civil = CivilDay(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    guard civil.isInCalendar, hour < 24, minute < 60, second < 60 else { return nil }
    let time = hour * 3600 + minute * 60 + second
    self.init(secondsSince1970: Int64(civil.daysSince1970 * 86_400 + time))
  }

  func write(to place: UnsafeMutablePointer<UInt8>) {
    let (days, time) = Int(secondsSince1970).flooredDivision(by: 86_400)
    let civil = CivilDay(daysSince1970: days)
    var end = place
    func write(_ value: Int, width: Int, then mark: Unicode.Scalar) {
      var rest = value
      for index in stride(from: width - 1, through: 0, by: -1) {
        end[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      end[width] = UInt8(ascii: mark)
      end += width + 1
    }
    write(civil.year, width: 4, then: "-")
    write(civil.month, width: 2, then: "-")
    write(civil.day, width: 2, then: "T")
    write(time / 3600, width: 2, then: ":")
    write(time / 60 % 60, width: 2, then: ":")
    write(time % 60, width: 2, then: "Z")
  }
}
