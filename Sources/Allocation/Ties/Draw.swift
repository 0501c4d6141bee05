import Journal

/// The lottery of a round: every code's ticket follows from the seed announced beforehand.
enum Draw {
  /// SHA-256(seed ‖ code)
  static func ticket(seed: String, code: String) -> [UInt8] {
    var hash = RunningHash()
    hash.update(seed)
    hash.update(code)
    return hash.hash.bytes
  }
}
