/// One physical line as a terminal may show it, and the columns its bytes fall on.
///
/// Control and invisible characters become visible signs, so that nothing in a file moves the cursor,
/// changes a colour or reverses the reading direction; broken bytes become U+FFFD, here and only here.
struct DisplayedLine {
  /// Lines are shown up to here; a finding beyond has no excerpt.
  static let longest = 1_000

  private(set) var excerpt = ""
  private(set) var columns: Range<Int>
  private var column = 1
  private var isCut = false

  /// - Parameter marked: offsets of the bytes that the columns are wanted for.
  init(_ bytes: some Collection<UInt8>, marked: Range<Int>) {
    columns = 1..<1
    var first: Int?
    var end: Int?
    var offset = 0
    DisplayedLine.forEachScalar(in: bytes) { scalar, length in
      if first == nil, offset + length > marked.lowerBound { first = column }
      if end == nil, offset >= marked.upperBound { end = column }
      show(scalar)
      offset += length
    }
    let from = first ?? column
    columns = from..<max(end ?? column, from + 1)
    if isCut { excerpt += "…" }
  }

  /// The excerpt, unless what it should show lies beyond its end.
  var excerptIfShown: String? {
    columns.lowerBound <= DisplayedLine.longest ? excerpt : nil
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    let shown = DisplayedLine.visible(scalar)
    if column <= DisplayedLine.longest {
      excerpt.unicodeScalars.append(shown)
    } else {
      isCut = true
    }
    column += DisplayedLine.width(shown)
  }

  private static func forEachScalar(
    in bytes: some Collection<UInt8>, _ body: (Unicode.Scalar, Int) -> Void
  ) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): body(Unicode.UTF8.decode(encoded), encoded.count)
      case .error(let length): body("\u{FFFD}", length)
      case .emptyInput: return
      }
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    // The pictures of the control characters stand in their order from U+2400.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)!
    case 0x7F: "\u{2421}"
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
      default: scalar
      }
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Blocks of East Asian Wide characters (Unicode annex 11), coarsely.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
