package import Journal

/// How many of those who count must answer: a part of them, and never fewer than a number.
package struct Quorum: Hashable, Sendable, FactPart {
  package let part: Int
  package let whole: Int
  /// More than that part, and not just as much.
  package let isExceeded: Bool
  package let minimum: Int

  package init(_ part: Int, of whole: Int, isExceeded: Bool, minimum: Int = 0) {
    self.part = part
    self.whole = whole
    self.isExceeded = isExceeded
    self.minimum = minimum
  }

  /// More than half.
  package static let majority = Quorum(1, of: 2, isExceeded: true)

  /// A number of answers, however many count.
  package static func atLeast(_ minimum: Int) -> Quorum {
    Quorum(0, of: 1, isExceeded: false, minimum: minimum)
  }

  package func answers(of counted: Int) -> Int {
    let share = counted * part
    return max(minimum, isExceeded ? share / whole + 1 : (share + whole - 1) / whole)
  }

  package func write(to body: inout CanonicalWriter) {
    body.boolean("exceeded", isExceeded)
    body.count("minimum", minimum)
    body.count("part", part)
    body.count("whole", whole)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    isExceeded = try body.boolean("exceeded")
    minimum = try body.count("minimum")
    part = try body.count("part")
    whole = try body.count("whole")
    guard (1...1_000_000).contains(whole), part <= whole else {
      throw body.refusal(.badValue("whole"))
    }
  }
}
