/// A part of a Pabulib file, and where its columns stand.
enum PabulibSection: String {
  case meta = "META"
  case projects = "PROJECTS"
  case votes = "VOTES"

  /// A title counts only alone on its line.
  init?(_ row: CSVRow) {
    guard row.count == 1 else { return nil }
    let word = String(decoding: row.trimmed(0), as: UTF8.self).uppercased()
    self.init(rawValue: word)
  }

  var required: [String] {
    switch self {
    case .meta: []
    case .projects: ["project_id", "cost"]
    case .votes: ["voter_id", "vote"]
    }
  }
}

extension CSVRow {
  /// A field without the spaces around it; empty where the row is too short.
  func trimmed(_ index: Int) -> UnsafeRawBufferPointer {
    guard index < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return self[index].trimmed
  }
}

extension UnsafeRawBufferPointer {
  var trimmed: UnsafeRawBufferPointer {
    var (start, end) = (0, count)
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: self[start..<end])
  }

  /// The parts of a list, trimmed; none of an empty one.
  func forEachPart(separator: UInt8, _ body: (UnsafeRawBufferPointer) -> Void) {
    guard !isEmpty else { return }
    var start = 0
    for index in 0...count where index == count || self[index] == separator {
      body(UnsafeRawBufferPointer(rebasing: self[start..<index]).trimmed)
      start = index + 1
    }
  }
}
