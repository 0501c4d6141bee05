import TestSupport
import Testing

@testable import Allocation

/// Selecting is sorting, as far as it goes.
struct SelectionTests {
  @Test func `the first so many come to the front in every small case`() {
    for length in 0...6 {
      for numbers in Sample.vectors(length, upTo: 3) {
        for count in 0...length {
          var selected = numbers
          selected.select(count, by: <)
          #expect(selected.prefix(count).sorted() == Array(numbers.sorted().prefix(count)))
          #expect(selected.sorted() == numbers.sorted())
        }
      }
    }
  }

  @Test func `in order, in reverse, all alike, and by chance`() {
    var generator = SeededGenerator(seed: 63)
    let many = 5_000
    let cases = [
      Array(0..<many), (0..<many).reversed(), [Int](repeating: 7, count: many),
      (0..<many).map { $0 % 2 == 0 ? $0 : many - $0 },
      (0..<many).map { _ in Int.random(in: 0..<many, using: &generator) },
    ]
    for numbers in cases {
      for count in [0, 1, many / 2, many - 1, many] {
        var selected = numbers
        selected.select(count, by: <)
        #expect(selected.prefix(count).sorted() == Array(numbers.sorted().prefix(count)))
      }
    }
  }
}
