/// A line of a file with carets under the columns that are meant.
struct Excerpt {
  /// Columns of the line kept before what is meant, when the line is too long to be shown whole.
  private static let before = 20

  let number: Int
  let shown: String
  /// Columns of `shown`, from 0; nil when the whole line is meant.
  let marked: Range<Int>?

  /// - Parameters:
  ///   - columns: display columns of the line, counted from 1.
  ///   - width: the columns there are to show the line in.
  init(_ line: String, number: Int, columns: Range<Int>?, width: Int) {
    self.number = number
    let line = line.legible
    let first = (columns?.lowerBound ?? 1) - 1
    let length = columns?.count ?? 0
    if line.displayWidth <= width {
      shown = line
      marked = columns.map { _ in first..<first + max(1, length) }
      return
    }
    let start = first + length < width ? 0 : max(0, first - Self.before)
    let (rest, skipped) = line.dropping(columns: start)
    shown = (start > 0 ? "…" : "") + String(rest).clipped(to: width - (start > 0 ? 1 : 0))
    let offset = start > 0 ? skipped - 1 : 0
    marked = columns.map { _ in
      let from = first - offset
      return from..<max(from + 1, min(from + length, width))
    }
  }

  /// `   42 | 2026-01-17,…` and, below, the carets.
  func lines(_ paint: Paint) -> [String] {
    let digits = String(number)
    let padded = String(repeating: " ", count: max(0, 5 - digits.utf8.count)) + digits
    var lines = [paint("\(padded) | ", .dim) + shown]
    if let marked {
      let margin = String(repeating: " ", count: max(5, digits.utf8.count)) + " | "
      let indent = String(repeating: " ", count: marked.lowerBound)
      let carets = String(repeating: "^", count: marked.count)
      lines.append(paint(margin, .dim) + indent + paint(carets, .boldRed))
    }
    return lines
  }
}

extension String {
  /// What stands after so many columns, and how many were left out: one more where a wide character
  /// stands across the border.
  fileprivate func dropping(columns: Int) -> (rest: Substring, skipped: Int) {
    var skipped = 0
    var index = startIndex
    while index < endIndex, skipped < columns {
      skipped += self[index].displayWidth
      index = self.index(after: index)
    }
    return (self[index...], skipped)
  }
}
