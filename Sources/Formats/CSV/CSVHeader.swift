/// The names of a file's columns and where they stand.
///
/// Names are compared without the spaces around them, which real exports leave; fields are never trimmed.
package struct CSVHeader: Sendable {
  package let names: [String]
  private let positions: [String: Int]
  /// Positions of names that stood before.
  package let repeated: [Int]
  /// Whether a column has no name, as a delimiter at the end of the header makes.
  package let hasUnnamed: Bool

  package init(names: [String]) {
    self.names = names.map(CSVHeader.trimmed)
    var positions: [String: Int] = [:]
    var repeated: [Int] = []
    for (index, name) in self.names.enumerated() where !name.isEmpty {
      if positions[name] == nil { positions[name] = index } else { repeated.append(index) }
    }
    self.positions = positions
    self.repeated = repeated
    hasUnnamed = self.names.contains("")
  }

  init(_ row: CSVRow) {
    self.init(names: (0..<row.count).map { row.text($0) })
  }

  package var count: Int { names.count }

  /// The position of a column; nil when the file has none of that name.
  package subscript(_ name: String) -> Int? {
    positions[CSVHeader.trimmed(name)]
  }

  package func holds(all names: some Sequence<String>) -> Bool {
    names.allSatisfy { self[$0] != nil }
  }

  /// Positions of named columns that are none of those known.
  package func unknown(besides known: some Sequence<String>) -> [Int] {
    let known = Set(known.map(CSVHeader.trimmed))
    return names.indices.filter { !names[$0].isEmpty && !known.contains(names[$0]) }
  }

  private static func trimmed(_ name: String) -> String {
    let scalars = name.unicodeScalars
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
