import Foundation
import Journal

/// Facts through a whole record and back, as the journal keeps them.
enum ReadingBack {
  static func body(_ fact: some Fact) throws -> String {
    let text = String(decoding: try line(fact), as: UTF8.self)
    let start = text.range(of: #""body":"#)!.upperBound
    return String(text[start..<text.range(of: #","by":"#)!.lowerBound])
  }

  /// The reading accepts only what writing it again gives byte for byte.
  static func fact<Kind: Fact>(_ fact: Kind) throws -> Kind {
    try line(fact).withUnsafeBytes { bytes in
      var scratch = CanonicalWriter()
      return try RecordLine(bytes).accept(Kind.self, scratch: &scratch)
    }
  }

  private static func line(_ fact: some Fact) throws -> [UInt8] {
    var writer = CanonicalWriter()
    let envelope = Envelope(
      at: Instant("2024-06-24T17:20:00Z")!, by: "m:1", change: 12, last: true,
      nonce: Nonce(hex: "000102030405060708090a0b0c0d0e0f")!, seq: 14)
    try envelope.encode(fact, into: &writer)
    return writer.bytes
  }
}
