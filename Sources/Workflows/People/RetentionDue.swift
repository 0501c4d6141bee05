package import Giving
package import Ledger

/// What is kept of people, counted by what becomes of it on a day: nobody's name is in it.
package struct RetentionDue {
  package enum Outcome: String, Sendable {
    case due, restricted, held
    case notDue = "not-due"
  }

  /// What shares an outcome, and why.
  package struct Line: Sendable {
    /// Nil for what belongs to no donation.
    package let campaign: CampaignCode?
    package let outcome: Outcome
    /// The law's ground, or the hold's.
    package let ground: String?
    package fileprivate(set) var openings = 0
    /// The first and the last day on which something of it may go.
    package fileprivate(set) var first: Day?
    package fileprivate(set) var last: Day?
  }

  private struct Key: Hashable {
    let campaign: CampaignCode?
    let outcome: Outcome
    let ground: String?

    var order: [String] { [campaign?.text ?? "", outcome.rawValue, ground ?? ""] }
  }

  /// People of whom something goes or is newly restricted.
  package private(set) var people = 0
  private var counted: [Key: Line] = [:]

  package init(
    on day: Day, in view: some BooksView, progress: (Int) -> Void = { _ in }
  ) throws {
    try RetentionReview(on: day, in: view).forEachCase(in: view) { found in
      progress(1)
      if found.isDue { people += 1 }
      for line in found.plan.lines { count(line, under: found.hold) }
    }
  }

  package var lines: [Line] {
    counted.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }.map(\.value)
  }

  private mutating func count(_ line: ErasurePlan.Line, under hold: Hold?) {
    var (outcome, ground, until): (Outcome, String?, Day?)
    switch line.outcome {
    case .erased: (outcome, ground, until) = (.due, nil, nil)
    case .restricted(let kept):
      (outcome, ground, until) = (.restricted, kept.ground.rawValue, kept.until)
    case .notDue(let day): (outcome, ground, until) = (.notDue, nil, day)
    }
    if let hold, outcome != .notDue {
      (outcome, ground, until) = (.held, "\(hold.code) \(hold.ground.rawValue)", nil)
    }
    let key = Key(campaign: line.donation?.campaign, outcome: outcome, ground: ground)
    var counting =
      counted[key] ?? Line(campaign: key.campaign, outcome: outcome, ground: ground)
    counting.openings += 1
    if let until {
      counting.first = min(until, counting.first ?? until)
      counting.last = max(until, counting.last ?? until)
    }
    counted[key] = counting
  }
}
