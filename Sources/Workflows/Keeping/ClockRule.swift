package import Journal

/// What the machine's clock says against the last record's: a record's time never runs backwards, and a
/// clock that is far ahead once would hold it there for good.
package enum ClockRule: Equatable, Sendable {
  case agrees
  /// More than ten minutes behind: new records take the last one's time.
  case behind(minutes: Int64)
  /// More than 24 hours ahead: a person says whether that is so.
  case ahead(days: Int64)

  package init(now: Instant, last: Instant?) {
    guard let last else {
      self = .agrees
      return
    }
    let seconds = now.secondsSince1970 - last.secondsSince1970
    if seconds < -600 {
      self = .behind(minutes: -seconds / 60)
    } else if seconds > 86_400 {
      self = .ahead(days: seconds / 86_400)
    } else {
      self = .agrees
    }
  }
}
