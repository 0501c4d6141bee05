/// A character that steers a terminal or turns the direction of text, where a name or words should stand.
package struct SteeringCharacter: Equatable, Sendable {
  package let scalar: Unicode.Scalar
  /// Counted from 1.
  package let place: Int

  /// The first of them.
  ///
  /// - Parameter lines: whether the text may have several lines.
  package init?(in text: String, lines: Bool = false) {
    let scalars = text.unicodeScalars
    guard
      let found = scalars.enumerated().first(where: {
        Self.steers($0.element) && !(lines && $0.element == "\n")
      })
    else { return nil }
    (scalar, place) = (found.element, found.offset + 1)
  }

  /// `U+202E`.
  package var codePoint: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    // Line and paragraph separators, embeddings, overrides and isolates of the bidirectional algorithm.
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
