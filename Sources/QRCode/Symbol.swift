/// A symbol while it is drawn: its modules, and which of them are patterns that no mask changes.
struct Symbol {
  let version: Version
  private(set) var modules: [Bool]
  private var isPattern: [Bool]

  var size: Int { version.size }

  init(_ version: Version) {
    self.version = version
    modules = [Bool](repeating: false, count: version.size * version.size)
    isPattern = modules
    drawPatterns()
  }

  func isDark(_ x: Int, _ y: Int) -> Bool { modules[y * size + x] }

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    modules[y * size + x] = isDark
    isPattern[y * size + x] = true
  }

  private mutating func drawPatterns() {
    for place in 0..<size {
      set(6, place, place.isMultiple(of: 2))
      set(place, 6, place.isMultiple(of: 2))
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
    let places = version.alignments
    for x in places {
      for y in places where !isCorner(x, y) { drawAlignment(x, y) }
    }
    // They are places kept free until the mask is known.
    drawFormat(0)
    drawVersion()
  }

  private func isCorner(_ x: Int, _ y: Int) -> Bool {
    (x == 6 && y == 6) || (x == 6 && y == size - 7) || (x == size - 7 && y == 6)
  }

  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for down in -4...4 {
      for right in -4...4 where (0..<size).contains(x + right) && (0..<size).contains(y + down) {
        let distance = max(abs(right), abs(down))
        set(x + right, y + down, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawAlignment(_ x: Int, _ y: Int) {
    for down in -2...2 {
      for right in -2...2 { set(x + right, y + down, max(abs(right), abs(down)) != 1) }
    }
  }

  /// Which mask, at level M, with its own error correction, twice.
  private mutating func drawFormat(_ mask: Int) {
    var remainder = mask
    for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9 * 0x537) }
    let bits = (mask << 10 | remainder) ^ 0x5412
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0...5 { set(8, place, bit(place)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for place in 9..<15 { set(14 - place, 8, bit(place)) }
    for place in 0..<8 { set(size - 1 - place, 8, bit(place)) }
    for place in 8..<15 { set(8, size - 15 + place, bit(place)) }
    set(8, size - 8, true)
  }

  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    var remainder = version.number
    for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11 * 0x1F25) }
    let bits = version.number << 12 | remainder
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      set(size - 11 + place % 3, place / 3, isDark)
      set(place / 3, size - 11 + place % 3, isDark)
    }
  }

  /// Codewords go up and down in columns of two, from the right, around the patterns.
  mutating func draw(_ codewords: [UInt8]) {
    var bit = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      let isUpward = (right + 1) & 2 == 0
      for step in 0..<size {
        let y = isUpward ? size - 1 - step : step
        for x in [right, right - 1] where !isPattern[y * size + x] && bit < 8 * codewords.count {
          modules[y * size + x] = codewords[bit >> 3] >> UInt8(7 - bit & 7) & 1 == 1
          bit += 1
        }
      }
      right -= 2
    }
  }

  func masked(_ mask: Mask) -> Symbol {
    var masked = self
    for y in 0..<size {
      for x in 0..<size where !isPattern[y * size + x] && mask.flips(x, y) {
        masked.modules[y * size + x].toggle()
      }
    }
    masked.drawFormat(mask.rawValue)
    return masked
  }
}
