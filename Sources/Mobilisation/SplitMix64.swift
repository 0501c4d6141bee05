/// Seeded numbers, the same on every machine (SplitMix64: Steele, Lea and Flood, OOPSLA 2014).
///
/// The standard library's `random(in:using:)` may change its method between versions, and the
/// committed files may not, so the reduction to a range is written here.
package struct SplitMix64 {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `bound`, itself excluded.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "there is no number below \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True `percent` times in a hundred.
  package mutating func happens(percent: Int) -> Bool {
    below(100) < percent
  }

  package mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  /// An index, each as often as its weight says.
  package mutating func index(weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if left < weight { return index }
      left -= weight
    }
    preconditionFailure("the weights were summed above")
  }
}
