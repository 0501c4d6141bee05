extension String {
  /// Itself with every character that could steer a terminal made visible: controls as their pictures
  /// (`␛`, `␊`), the rest of them, and what turns the direction of text, as `�`.
  package var legible: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    guard unicodeScalars.contains(where: \.steers) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      shown.append(scalar.steers ? scalar.picture : scalar)
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  fileprivate var steers: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F: true
    // Line and paragraph separators, embeddings, overrides and isolates of the bidirectional algorithm.
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value)!
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
