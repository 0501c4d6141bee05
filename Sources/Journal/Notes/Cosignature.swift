/// What a witness signs: that this was the largest consistent tree it had seen at that time (C2SP,
/// tlog-cosignature).
struct Cosignature {
  let at: Instant
  let proof: [UInt8]

  /// Nil unless these are eight bytes of time and the 64 of a signature.
  init?(bytes: [UInt8]) {
    guard bytes.count == 72 else { return nil }
    let seconds = UInt64(bigEndianBytes: bytes[..<8])
    guard seconds <= UInt64(Instant.last.secondsSince1970) else { return nil }
    at = Instant(secondsSince1970: Int64(seconds))
    proof = Array(bytes[8...])
  }

  static func message(_ text: String, at instant: Instant) -> String {
    "cosignature/v1\ntime \(instant.secondsSince1970)\n\(text)"
  }
}
