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

  init(_ request: AllocationRequest, by parameters: AllocationParameters) {
    let cap = request.cap.minorUnits
    let floor = max(request.locked.minorUnits, min(parameters.floor.minorUnits, cap))
    start = parameters.rule.start(for: request)
    weight = parameters.rule.weight(of: request)
    low = max(floor - start, 0)
    high = cap - start
  }

  /// What it gets at the lowest level.
  var least: Int64 { start + low }

  mutating func drop(keeping locked: Int64) {
    self.start = 0
    weight = 0
    low = locked
    high = locked
    isDropped = true
  }

  /// Serves this much before the level counts.
  mutating func serve(first minimum: Int64) {
    guard minimum > start else { return }
    let (least, cap) = (least, start + high)
    start = minimum
    low = max(least - minimum, 0)
    high = cap - minimum
  }
}
