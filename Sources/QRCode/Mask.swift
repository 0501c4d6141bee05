/// One of eight ways to flip modules, of which the one that is easiest to read is taken.
enum Mask: Int, CaseIterable {
  case chequers, rows, columns, diagonals, blocks, crosses, fields, waves

  func flips(_ x: Int, _ y: Int) -> Bool {
    switch self {
    case .chequers: (x + y) % 2 == 0
    case .rows: y % 2 == 0
    case .columns: x % 3 == 0
    case .diagonals: (x + y) % 3 == 0
    case .blocks: (x / 3 + y / 2) % 2 == 0
    case .crosses: x * y % 2 + x * y % 3 == 0
    case .fields: (x * y % 2 + x * y % 3) % 2 == 0
    case .waves: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}

extension Symbol {
  /// How hard it is to read (ISO/IEC 18004, 7.8.3): long runs, squares of one colour, what looks like a finder,
  /// and too much of one colour.
  var penalty: Int {
    let lines =
      (0..<size).map { y in (0..<size).map { isDark($0, y) } }
      + (0..<size).map { x in (0..<size).map { isDark(x, $0) } }
    return lines.reduce(0) { $0 + Self.penalty(of: $1) } + penaltyOfSquares + penaltyOfBalance
  }

  private static func penalty(of line: [Bool]) -> Int {
    var penalty = 0
    var run = 0
    for (place, isDark) in line.enumerated() {
      run = place > 0 && line[place - 1] == isDark ? run + 1 : 1
      if run == 5 { penalty += 3 } else if run > 5 { penalty += 1 }
    }
    return penalty + 40 * finders(in: line)
  }

  private static let finder = [true, false, true, true, true, false, true]

  /// With four light modules on either side; beyond the edge all is light.
  private static func finders(in line: [Bool]) -> Int {
    guard line.count >= finder.count else { return 0 }
    return (0...line.count - finder.count).reduce(0) { count, start in
      guard line[start..<start + finder.count].elementsEqual(finder) else { return count }
      let before = line[max(0, start - 4)..<start]
      let after = line[(start + finder.count)...].prefix(4)
      return count + (before.contains(true) ? 0 : 1) + (after.contains(true) ? 0 : 1)
    }
  }

  private var penaltyOfSquares: Int {
    var penalty = 0
    for y in 0..<size - 1 {
      for x in 0..<size - 1 {
        let isOne =
          isDark(x, y) == isDark(x + 1, y) && isDark(x, y) == isDark(x, y + 1)
          && isDark(x, y) == isDark(x + 1, y + 1)
        if isOne { penalty += 3 }
      }
    }
    return penalty
  }

  private var penaltyOfBalance: Int {
    let dark = modules.count { $0 }
    return abs(20 * dark - 10 * modules.count) / modules.count * 10
  }
}
