import Ledger

/// The three weeks of the campaign: how giving rises and falls, and when platforms pay out.
enum CampaignDays {
  static let first = Day(year: 2024, month: 6, day: 10)!
  static let last = Day(year: 2024, month: 6, day: 30)!

  /// A call that spreads, tires, and is heard again before its end: one weight a day.
  private static let weights = [
    40, 180, 260, 240, 200, 150, 140, 130, 130, 120, 110, 100, 80, 80, 90, 90, 90, 100, 120, 150,
    170,
  ]

  /// Midnight to eleven in the evening.
  private static let hours = [
    4, 2, 1, 1, 1, 2, 6, 14, 24, 30, 32, 34, 44, 40, 30, 28, 30, 36, 48, 54, 60, 64, 44, 18,
  ]

  /// `count` moments in the order of time.
  static func moments(_ count: Int, from seed: inout SplitMix64) -> [Moment] {
    let moments = (0..<count).map { _ in
      let day = first.adding(days: seed.index(weights: weights))
      let hour = seed.index(weights: hours)
      return Moment(day: day, second: hour * 3600 + seed.below(3600))
    }
    return moments.sorted { ($0.day, $0.second) < ($1.day, $1.second) }
  }

  /// `count` days on which banks and post work, in the order of time.
  static func workingDays(_ count: Int, from seed: inout SplitMix64) -> [Day] {
    let working = (0..<21).filter { $0 % 7 < 5 }.map { first.adding(days: $0) }
    return (0..<count).map { _ in seed.pick(working) }.sorted()
  }

  /// The Tuesday after the week in which a donation was made: platforms pay out once a week.
  static func payoutDay(of day: Day) -> Day {
    let week = Int(day.number - first.number) / 7
    return first.adding(days: week * 7 + 8)
  }
}
