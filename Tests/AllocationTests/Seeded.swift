import Allocation

/// A small generator whose numbers follow from its seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
