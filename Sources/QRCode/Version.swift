/// One of the forty sizes of a symbol, with what it holds at error correction level M (ISO/IEC 18004, tables 1, 7
/// and 9).
struct Version {
  let number: Int

  var size: Int { 17 + 4 * number }

  static func smallest(for bytes: [UInt8]) -> Version? {
    (1...40).lazy.map(Version.init).first { $0.bitsNeeded(for: bytes) <= 8 * $0.dataCodewords }
  }

  /// Error correction codewords of each block, by version.
  private static let correctionOfBlock = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ]
  private static let blockCounts = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25,
    26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ]

  private var blocks: Int { Self.blockCounts[number - 1] }
  private var correction: Int { Self.correctionOfBlock[number - 1] }

  /// Modules that aren't patterns, in whole codewords.
  private var allCodewords: Int {
    var modules = (16 * number + 128) * number + 64
    if number >= 2 {
      let alignments = number / 7 + 2
      modules -= (25 * alignments - 10) * alignments - 55
      if number >= 7 { modules -= 36 }
    }
    return modules / 8
  }

  private var dataCodewords: Int { allCodewords - blocks * correction }

  /// Where the centres of alignment patterns stand, on both axes.
  var alignments: [Int] {
    guard number > 1 else { return [] }
    let count = number / 7 + 2
    let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    return [6] + (0..<count - 1).map { size - 7 - $0 * step }.reversed()
  }
}

extension Version {
  private var bitsOfLength: Int { number < 10 ? 8 : 16 }

  /// UTF-8 is named where a reader might take the bytes for Latin letters.
  private static func namesUTF8(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 >= 0x80 } }

  private func bitsNeeded(for bytes: [UInt8]) -> Int {
    (Self.namesUTF8(bytes) ? 12 : 0) + 4 + bitsOfLength + 8 * bytes.count
  }

  /// Data and error correction, in the order in which they are drawn.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    var bits = Bits()
    if Self.namesUTF8(bytes) {
      bits.append(0b0111, count: 4)
      bits.append(26, count: 8)
    }
    bits.append(0b0100, count: 4)
    bits.append(bytes.count, count: bitsOfLength)
    for byte in bytes { bits.append(Int(byte), count: 8) }
    return interleaved(bits.codewords(dataCodewords))
  }

  /// The data in blocks, each with its error correction; then the first of each block, the second of each…
  private func interleaved(_ data: [UInt8]) -> [UInt8] {
    let corrector = ReedSolomon(degree: correction)
    let long = dataCodewords % blocks
    var rest = data[...]
    var parts: [(data: [UInt8], correction: [UInt8])] = []
    for block in 0..<blocks {
      let length = dataCodewords / blocks + (block < blocks - long ? 0 : 1)
      let part = Array(rest.prefix(length))
      rest = rest.dropFirst(length)
      parts.append((part, corrector.remainder(of: part)))
    }
    let longest = parts.last!.data.count
    return (0..<longest).flatMap { place in
      parts.compactMap { place < $0.data.count ? $0.data[place] : nil }
    } + (0..<correction).flatMap { place in parts.map { $0.correction[place] } }
  }
}

/// Bits, the most significant of each number first.
private struct Bits {
  private var bits: [Bool] = []

  mutating func append(_ value: Int, count: Int) {
    for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
  }

  /// So many codewords, ended and filled up as every reader expects.
  func codewords(_ count: Int) -> [UInt8] {
    var all = self
    all.append(0, count: min(4, 8 * count - bits.count))
    all.append(0, count: (8 - all.bits.count % 8) % 8)
    var words = stride(from: 0, to: all.bits.count, by: 8).map { start in
      all.bits[start..<start + 8].reduce(0 as UInt8) { $0 << 1 | ($1 ? 1 : 0) }
    }
    for place in 0..<count - words.count { words.append(place.isMultiple(of: 2) ? 0xEC : 0x11) }
    return words
  }
}
