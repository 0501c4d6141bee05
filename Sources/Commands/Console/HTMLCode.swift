import QRCode

/// A text as a QR code with the text below it: what a machine reads from paper, a person can compare.
struct HTMLCode {
  let text: String
  let title: String

  /// The text alone, where it is too long for a code.
  func write(to output: OutputBuffer) throws {
    try output.write("<figure class=\"machine\">\n")
    if let code = QRCode(text) { try output.write(drawing(of: code)) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).html }
    try output.write(
      "<figcaption>\(title.html)</figcaption>\n<pre>\(lines.joined(separator: "\n"))</pre>\n</figure>\n"
    )
  }

  /// One path of squares, one for each run of dark modules in a row.
  private func drawing(of code: QRCode) -> String {
    let side = code.size + 2 * QRCode.margin
    var path = ""
    for row in 0..<code.size {
      var column = 0
      while column < code.size {
        let start = column
        while column < code.size, code.isDark(column, row) { column += 1 }
        if column > start {
          path +=
            "M\(start + QRCode.margin) \(row + QRCode.margin)h\(column - start)v1h-\(column - start)z"
        }
        column += 1
      }
    }
    return "<svg viewBox=\"0 0 \(side) \(side)\" role=\"img\" shape-rendering=\"crispEdges\">"
      + "<title>\(title.html)</title><path fill=\"#000\" d=\"\(path)\"/></svg>\n"
  }
}
