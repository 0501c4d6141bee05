/// What trying one passphrase costs whoever has the file: the parameters of scrypt (RFC 7914).
package struct PassphraseCost: Equatable, Sendable {
  /// The exponent of N.
  package let exponent: Int64
  package let blockSize: Int64
  package let parallelism: Int64

  /// 128 MiB and about half a second.
  package static let standard = PassphraseCost(exponent: 17, blockSize: 8, parallelism: 1)!

  /// Nil for what no machine could reckon, or needn't.
  package init?(exponent: Int64, blockSize: Int64, parallelism: Int64) {
    guard (1...20).contains(exponent), (1...32).contains(blockSize), (1...16).contains(parallelism)
    else { return nil }
    self.exponent = exponent
    self.blockSize = blockSize
    self.parallelism = parallelism
  }
}
