import Mobilisation

/// The choices of one walk, which its seed fixes.
struct Chance {
  private var numbers: SplitMix64

  init(seed: UInt64) {
    numbers = SplitMix64(seed: seed)
  }

  mutating func below(_ bound: Int) -> Int { numbers.below(bound) }

  /// A sum of cents between these, both included.
  mutating func cents(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + numbers.below(range.count)
  }

  mutating func happens(percent: Int) -> Bool { numbers.happens(percent: percent) }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice? {
    choices.isEmpty ? nil : numbers.pick(choices)
  }

  /// An index, each as often as its weight says.
  mutating func index(weights: [Int]) -> Int { numbers.index(weights: weights) }

  /// One of those that fit, in the order of their names: dictionaries have none of their own.
  mutating func pick<Thing>(
    _ things: [String: Thing], where fits: (Thing) -> Bool
  ) -> (name: String, thing: Thing)? {
    guard let name = pick(things.filter { fits($0.value) }.keys.sorted()) else { return nil }
    return (name, things[name]!)
  }
}
