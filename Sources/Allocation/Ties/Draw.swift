import Journal

/// The lottery of a round: every code's ticket follows from the seed announced beforehand.
enum Draw {
  /// SHA-256(seed ‖ code) of each code, all in one buffer.
  static func tickets(of codes: some Sequence<String>, seed: String) -> [ArraySlice<UInt8>] {
    let seed = Array(seed.utf8)
    var text = seed
    var bytes: [UInt8] = []
    for code in codes {
      text.replaceSubrange(seed.count..., with: code.utf8)
      Hash(of: text).withBytes { bytes += $0 }
    }
    return stride(from: 0, to: bytes.count, by: Hash.count).map { bytes[$0..<$0 + Hash.count] }
  }
}
