/// How a dialect writes days: the order of the parts and what stands between them.
package struct DayForm: Hashable, Sendable {
  package let order: Order
  /// Nil where the parts stand together: `20240612`.
  package let separator: Character?
  package let year: Year
  /// Whether a time of day may follow: `18:23` or `18:23:13`.
  package let time: Time

  package enum Order: String, Sendable, CaseIterable {
    case yearMonthDay, dayMonthYear, monthDayYear
  }

  /// Two digits are years of 2000 to 2099: a donation of 1999 is in no file we read.
  package enum Year: String, Sendable, CaseIterable {
    case fourDigits, twoDigits, either
  }

  package enum Time: String, Sendable, CaseIterable {
    case none, optional
  }

  /// Reads `yyyy-MM-dd`, `dd/MM/yyyy`, `dd/MM/yy`, `dd/MM/yyyy|yy`, `yyyyMMdd` and their like; nil for
  /// anything else.
  package init?(_ pattern: String, time: Time = .none) {
    var parts: [Substring] = []
    var separator: Character?
    let years: [String: Year] = ["yyyy": .fourDigits, "yy": .twoDigits, "yyyy|yy": .either]
    if let found = pattern.first(where: { "-/. ".contains($0) }) {
      separator = found
      parts = pattern.split(separator: found, omittingEmptySubsequences: false)
    } else if pattern == "yyyyMMdd" || pattern == "ddMMyyyy" || pattern == "ddMMyy" {
      parts = pattern.hasPrefix("y") ? ["yyyy", "MM", "dd"] : ["dd", "MM", pattern.dropFirst(4)]
    }
    guard parts.count == 3 else { return nil }
    if let year = years[String(parts[0])], parts[1] == "MM", parts[2] == "dd", year == .fourDigits {
      (order, self.year) = (.yearMonthDay, year)
    } else if let year = years[String(parts[2])], parts[0] == "dd", parts[1] == "MM" {
      (order, self.year) = (.dayMonthYear, year)
    } else if let year = years[String(parts[2])], parts[0] == "MM", parts[1] == "dd" {
      (order, self.year) = (.monthDayYear, year)
    } else {
      return nil
    }
    self.separator = separator
    self.time = time
  }

  /// The eleventh of June 2024 as the form writes it: `2024-06-11`, `11/06/2024`.
  package var example: String {
    let year = self.year == .twoDigits ? "24" : "2024"
    let parts =
      switch order {
      case .yearMonthDay: [year, "06", "11"]
      case .dayMonthYear: ["11", "06", year]
      case .monthDayYear: ["06", "11", year]
      }
    return parts.joined(separator: separator.map(String.init) ?? "")
  }

  package static let iso = DayForm("yyyy-MM-dd")!
  package static let french = DayForm("dd/MM/yyyy")!
}
