import Ledger

/// A request as the arithmetic sees it: a start, then `level × weight` between two bounds.
struct Claim {
  /// Given before the level counts: a starting amount, or the minimum when those go first.
  var start: Int64
  var weight: Int64
  /// The least and the most the level may add to the start.
  var low: Int64
  var high: Int64
  /// Left with what was locked, because its minimum is out of reach.
  var isDropped = false

  init(_ request: AllocationRequest, designated: Int64, by parameters: AllocationParameters) {
    let cap = request.cap.minorUnits
    let kept = request.kept(with: designated)
    let floor = max(kept, min(parameters.floor.minorUnits, cap))
    start = parameters.rule.start(for: request)
    weight = parameters.rule.weight(of: request)
    low = max(floor - start, 0)
    high = max(parameters.rule.most(for: request) - start, low)
  }

  init(weight: Int64, low: Int64, high: Int64) {
    start = 0
    self.weight = weight
    self.low = low
    self.high = high
  }

  /// What it gets at the lowest level.
  var least: Int64 { start + low }

  /// What it gets when there is enough for all.
  var most: Int64 { start + high }

  mutating func drop(keeping kept: Int64) {
    self.start = 0
    weight = 0
    low = kept
    high = kept
    isDropped = true
  }

  /// Serves this much before the level counts.
  mutating func serve(first minimum: Int64) {
    guard minimum > start else { return }
    let (least, most) = (least, most)
    start = minimum
    low = max(least - minimum, 0)
    high = max(most - minimum, low)
  }
}
