import Journal

/// The lottery of a round: every code's ticket follows from the seed announced beforehand.
enum Draw {
  /// SHA-256(seed ‖ code) of each code.
  static func tickets(of codes: [String], seed: String) -> [Hash] {
    let seed = Array(seed.utf8)
    var text = seed
    return codes.map { code in
      text.removeSubrange(seed.count...)
      text += code.utf8
      return Hash(of: text)
    }
  }
}
