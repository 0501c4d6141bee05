package import Journal

/// Numbers that nobody chose: what an auditor's seed makes of a checkpoint. Who has both makes the same ones.
package struct SampleDraw: Sendable {
  private let beginning: String

  package init(seed: String, at checkpoint: Checkpoint) {
    beginning = "caisse-sample-v1\n\(checkpoint.text)\(seed)\n"
  }

  /// SHA-256 of a title, the three lines of the checkpoint, the seed and this name, each on a line, the last
  /// without its end: a number of 256 bits, its first byte the greatest.
  package func number(_ name: some CustomStringConvertible) -> Hash {
    Hash(of: Array("\(beginning)\(name)".utf8))
  }
}

extension Hash {
  /// The remainder of the number that these bytes are, the first the greatest.
  func remainder(dividingBy divisor: Int64) -> Int64 {
    precondition(divisor > 0, "nothing is divided into no parts")
    let remainder = bytes.reduce(0 as UInt128) { ($0 << 8 | UInt128($1)) % UInt128(divisor) }
    return Int64(remainder)
  }
}
