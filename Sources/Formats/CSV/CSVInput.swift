/// A file as UTF-8 text, seen through a window that moves on: whatever the file is in, what reads the
/// window knows one encoding. A byte that is no character of the file's encoding becomes 0xFF, which
/// no UTF-8 holds, so that it is found with its line and column like any broken byte.
struct CSVInput {
  var encoding: CSVEncoding = .utf8
  /// Whether the window holds all that is left of the file.
  private(set) var isAtEnd = false
  private(set) var bytesRead = 0

  private var source: any ByteSource
  let window: UnsafeMutableBufferPointer<UInt8>
  private var start = 0
  var end = 0
  var raw: [UInt8]
  var rawStart = 0
  var rawEnd = 0
  var isRawAtEnd = false

  private static let rawSize = 64 << 10

  init(_ source: any ByteSource, window: UnsafeMutableBufferPointer<UInt8>) {
    self.source = source
    self.window = window
    raw = [UInt8](repeating: 0, count: CSVInput.rawSize)
  }

  /// The whole file's length, where it is known beforehand.
  var size: Int? { source.size }

  /// What the window holds and nothing has taken yet.
  var unread: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: window[start..<end])
  }

  mutating func consume(_ count: Int) {
    precondition(count <= end - start, "more was taken than the window holds")
    start += count
  }

  /// Reads the first bytes, which say what the file is in, and fills the window.
  mutating func begin(legacyEncoding: LegacyEncoding?) throws -> CSVProblem? {
    try readRaw()
    let head = raw[..<rawEnd].prefix(8)
    if let problem = CSVProblem.notText(startingWith: Array(head)) { return problem }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      rawStart = 3
    } else if head.starts(with: [0xFF, 0xFE]) {
      rawStart = 2
      encoding = .utf16(isBigEndian: false)
    } else if head.starts(with: [0xFE, 0xFF]) {
      rawStart = 2
      encoding = .utf16(isBigEndian: true)
    } else if head.prefix(2).contains(0) {
      return .utf16WithoutMark
    } else if let legacyEncoding {
      encoding = .undecided(legacyEncoding)
    }
    try fill()
    return nil
  }

  /// Moves what is unread to the front and reads until the window is full or the file at its end.
  mutating func fill() throws {
    if start > 0 {
      let unread = UnsafeMutableBufferPointer(rebasing: window[start..<end])
      _ = window.update(fromContentsOf: unread)
      (start, end) = (0, end - start)
    }
    while end < window.count, !isAtEnd {
      if encoding == .utf8, rawStart == rawEnd {
        try readIntoWindow()
      } else {
        if rawEnd - rawStart < 4, !isRawAtEnd { try readRaw() }
        if rawStart == rawEnd {
          isAtEnd = isRawAtEnd
          continue
        }
        let before = rawStart
        try transcode()
        // Not even the widest character fits any more: the window is as good as full.
        if rawStart == before { return }
      }
    }
  }

  private mutating func readIntoWindow() throws {
    let room = UnsafeMutableRawBufferPointer(
      UnsafeMutableBufferPointer(rebasing: window[end...]))
    let count = isRawAtEnd ? 0 : try source.read(into: room)
    if count == 0 { isAtEnd = true }
    end += count
    bytesRead += count
  }

  /// Fills the raw bytes up, after those that are left.
  mutating func readRaw() throws {
    if rawStart > 0 {
      raw.replaceSubrange(0..<rawEnd - rawStart, with: Array(raw[rawStart..<rawEnd]))
      (rawStart, rawEnd) = (0, rawEnd - rawStart)
    }
    while rawEnd < raw.count, !isRawAtEnd {
      let from = rawEnd
      let count = try raw.withUnsafeMutableBytes { bytes in
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[from...]))
      }
      if count == 0 { isRawAtEnd = true }
      rawEnd += count
      bytesRead += count
    }
  }
}
