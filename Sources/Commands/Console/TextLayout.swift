/// The widths of a table's columns, and lines laid out in them.
struct TextLayout {
  private static let gap = 2
  /// What a text column keeps when the terminal is too narrow for everything.
  private static let narrowest = 12

  private let columns: [Column]
  private let widths: [Int]
  private let isLimited: Bool

  /// Every column as wide as its widest text; where that is more than the limit, the columns of text,
  /// and only they, give way.
  init(_ columns: [Column], rows: [TextRow], limit: Int?) {
    self.columns = columns
    isLimited = limit != nil
    var widths = columns.map(\.title.displayWidth)
    for row in rows {
      for (place, text) in row.texts.enumerated() {
        widths[place] = max(widths[place], text.displayWidth)
      }
    }
    if let limit { Self.fit(&widths, columns, in: limit) }
    self.widths = widths
  }

  func header(_ paint: Paint) -> String {
    aligned(columns.map(\.title)) { _, title in paint(title, .bold) }
  }

  func rule(_ paint: Paint) -> String {
    aligned(widths.map { String(repeating: "─", count: $0) }) { _, rule in paint(rule, .dim) }
  }

  func line(_ row: TextRow, _ paint: Paint) -> String {
    aligned(row.texts) { place, text in
      if row.isNegative[place] { return paint(text, .red) }
      return row.isTotal ? paint(text, .bold) : text
    }
  }

  /// Pads each text to its column. Painting comes after measuring: escape sequences have no width.
  private func aligned(_ texts: [String], painted: (Int, String) -> String) -> String {
    var line = ""
    for (place, whole) in texts.enumerated() {
      let isClipped = isLimited && columns[place].kind == .text
      let text = isClipped ? whole.clipped(to: widths[place]) : whole
      let padding = String(repeating: " ", count: max(0, widths[place] - text.displayWidth))
      let isLast = place == texts.count - 1
      if columns[place].kind.isNumber {
        line += padding + painted(place, text)
      } else {
        line += painted(place, text) + (isLast ? "" : padding)
      }
      if !isLast { line += String(repeating: " ", count: Self.gap) }
    }
    return line
  }

  private static func fit(_ widths: inout [Int], _ columns: [Column], in limit: Int) {
    let gaps = gap * (columns.count - 1)
    let excess = widths.reduce(gaps, +) - limit
    let elastic = columns.indices.filter { columns[$0].kind == .text && widths[$0] > narrowest }
    guard excess > 0, let widest = elastic.map({ widths[$0] }).max() else { return }
    let wanted = elastic.reduce(0) { $0 + widths[$1] } - excess
    // The largest cap under which the columns of text take no more than what is left for them.
    var (low, high) = (narrowest, widest)
    while low < high {
      let cap = (low + high + 1) / 2
      if elastic.reduce(0, { $0 + min(widths[$1], cap) }) <= wanted {
        low = cap
      } else {
        high = cap - 1
      }
    }
    for place in elastic { widths[place] = min(widths[place], low) }
  }
}
