/// Words that only those who may read the people file know.
package struct Passphrase: Equatable, Sendable {
  /// Characters below which a machine tries them all.
  package static let shortest = 12

  let bytes: [UInt8]

  /// Typed on another keyboard it may be composed otherwise: it is taken in its normal form.
  package init(_ text: String) {
    bytes = Array(NormalForm.normalised(text).utf8)
  }

  package var isTooShort: Bool { String(decoding: bytes, as: UTF8.self).count < Self.shortest }
}
