/// What a file is in, as far as it has been read.
enum CSVEncoding: Hashable, Sendable {
  /// Only ASCII so far: the first other byte decides between UTF-8 and the legacy encoding.
  case undecided(LegacyEncoding)
  case utf8
  case legacy(LegacyEncoding)
  case utf16(isBigEndian: Bool)

  var name: String {
    switch self {
    case .utf8, .undecided: "UTF-8"
    case .legacy(.windows1252): "Windows-1252"
    case .legacy(.latin9): "ISO-8859-15"
    case .utf16: "UTF-16"
    }
  }
}
