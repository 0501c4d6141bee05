/// Why some bytes are not a day.
package enum DayProblem: String, Error, Sendable, CaseIterable {
  case missing = "day-missing"
  /// Not written in the dialect's form.
  case notADay = "day-not-a-day"
  /// Written well, but in no calendar: 30 February.
  case notInCalendar = "day-not-in-calendar"
  case notATime = "day-not-a-time"

  package var code: String { rawValue }

  package var message: String {
    switch self {
    case .missing: "there is no day"
    case .notADay: "the day isn't written in this dialect's form"
    case .notInCalendar: "the calendar has no such day"
    case .notATime: "what follows the day is not a time"
    }
  }

  package func hint(_ form: DayForm) -> String? {
    switch self {
    case .missing, .notInCalendar: nil
    case .notADay: "days are written as \(form.example), the eleventh of June"
    case .notATime: "times are written as 18:23 or 18:23:13"
    }
  }
}
