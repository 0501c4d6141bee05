/// Keys of Ed25519 that no honest generator makes. A point of low order verifies signatures that nobody
/// made, and a second spelling of a point makes two fingerprints of one key; libraries differ on both,
/// so such keys are refused before any of them is asked (C2SP CCTV, `ed25519`).
enum Ed25519Point {
  /// Bytes that are no point at all pass: nothing ever verifies by them, so that nobody proves to own them.
  static func check(_ point: [UInt8]) throws(SSHKeyRefusal) {
    precondition(point.count == 32, "a point of Ed25519 has 32 bytes")
    var y = point
    let isNegative = y[31] & 0x80 != 0
    y[31] &= 0x7F
    guard isBelowPrime(y), !(isNegative && hasNoX(y)) else { throw .notCanonical }
    guard !lowOrders.contains(y) else { throw .lowOrder }
  }

  /// y < 2²⁵⁵ − 19; the bytes are little-endian.
  private static func isBelowPrime(_ y: [UInt8]) -> Bool {
    y[31] < 0x7F || y[1..<31].contains { $0 < 0xFF } || y[0] < 0xED
  }

  /// At y = 1 and y = −1 alone x is zero, and zero has no sign.
  private static func hasNoX(_ y: [UInt8]) -> Bool {
    y == one || y == minusOne
  }

  private static let one: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
  private static let minusOne: [UInt8] = [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]

  /// The y of the eight points whose order is 1, 2, 4 or 8.
  private static let lowOrders: Set<[UInt8]> = [
    one, minusOne, [UInt8](repeating: 0, count: 32),
    [
      0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98,
      0xF0,
      0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC,
      0x05,
    ],
    [
      0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67,
      0x0F,
      0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03,
      0x7A,
    ],
  ]
}
