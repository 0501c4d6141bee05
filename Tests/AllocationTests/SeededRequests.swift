import Allocation
import TestSupport

extension SeededGenerator {
  mutating func amount(_ range: ClosedRange<Int64>) -> Int64 {
    Int64.random(in: range, using: &self)
  }

  /// Requests with caps, minimums, scores and, when asked for, locks.
  mutating func requests(_ count: Int, upTo largest: Int64, locks: Bool = false)
    -> [AllocationRequest]
  {
    (0..<count).map { place in
      let requested = amount(0...largest)
      let cap = amount(0...requested)
      return Sample.request(
        "c\(1_000_000 + place)", requested, minimum: amount(0...cap), cap: cap,
        score: amount(0...10_000), locked: locks ? amount(0...cap) / 4 : 0)
    }
  }
}
