import Keeping
import Ledger

/// A bar as an inline drawing with its legend: every colour's name and share stand in words beside it.
struct HTMLBar {
  private static let width: Int64 = 100_000

  let bar: Bar
  let text: CellText

  /// Nothing where there is nothing to show.
  func write(to output: OutputBuffer) throws {
    let total = try bar.total()
    guard total.isPositive else { return }
    try output.write("<figure>\n")
    try writeDrawing(of: total, to: output)
    try output.write("<figcaption>\(bar.title.html)</figcaption>\n<ul class=\"legend\">\n")
    for part in bar.parts {
      try output.write(
        "<li><span class=\"swatch part-\(part.key.html)\"></span>"
          + "\(part.title.html) \(text(.amount(part.amount)).html) (\(share(part, of: total)))</li>\n"
      )
    }
    try output.write("</ul>\n</figure>\n")
  }

  private func writeDrawing(of total: Amount, to output: OutputBuffer) throws {
    try output.write(
      "<svg viewBox=\"0 0 \(Self.width) 100\" preserveAspectRatio=\"none\" role=\"img\">"
        + "<title>\(bar.title.html)</title>\n")
    var before = Amount.zero
    for part in bar.parts {
      let start = before.part(of: total, in: Self.width)
      before = try before + part.amount
      let end = before.part(of: total, in: Self.width)
      try output.write(
        "<rect class=\"part-\(part.key.html)\" x=\"\(start)\" y=\"0\" width=\"\(end - start)\""
          + " height=\"100\"><title>\(part.title.html) \(text(.amount(part.amount)).html)</title>"
          + "</rect>\n")
    }
    try output.write("</svg>\n")
  }

  /// In percent, with one decimal, rounded down.
  private func share(_ part: Bar.Part, of total: Amount) -> String {
    let perMille = part.amount.part(of: total, in: 1000)
    let percent = "\(perMille / 10)\(text.numerals.decimalMark)\(perMille % 10)"
    switch text.numerals.language {
    case .french: return percent + "\u{202F}%"
    case .english: return percent + "%"
    }
  }
}
