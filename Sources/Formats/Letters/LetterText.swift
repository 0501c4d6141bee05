/// A letter with nothing left open: its subject and its lines.
package struct LetterText: Equatable, Sendable {
  package let subject: String
  package let lines: [String]

  package init(subject: String, lines: [String]) {
    self.subject = subject
    self.lines = lines
  }

  /// What stands between two blank lines: lines of a paragraph, or points of a list, which begin with `- `.
  package enum Block: Equatable, Sendable {
    case paragraph([String])
    case list([String])
  }

  package var blocks: [Block] {
    var blocks: [Block] = []
    var isOpen = false
    for line in lines {
      let isPoint = line.hasPrefix("- ")
      switch (isOpen ? blocks.last : nil, isPoint) {
      case _ where line.allSatisfy(\.isWhitespace): isOpen = false
      case (.list(let points), true):
        blocks[blocks.count - 1] = .list(points + [String(line.dropFirst(2))])
      case (.paragraph(let lines), false): blocks[blocks.count - 1] = .paragraph(lines + [line])
      case (_, true): blocks.append(.list([String(line.dropFirst(2))])); isOpen = true
      case (_, false): blocks.append(.paragraph([line])); isOpen = true
      }
    }
    return blocks
  }

  /// For a screen, a typewriter's paper or a mail: no line is longer than this, but by one word.
  package func plain(width: Int = 72) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let lines):
        lines.map { Self.wrapped($0, at: width, after: "") }.joined()
      case .list(let points):
        points.map { "- " + Self.wrapped($0, at: width - 2, after: "  ") }.joined()
      }
    }.joined(separator: "\n")
  }

  /// Breaks at spaces, never at one that forbids it.
  private static func wrapped(_ line: String, at width: Int, after indent: String) -> String {
    var (text, column) = ("", 0)
    for word in line.split(separator: " ") {
      if column > 0, column + 1 + word.count > width {
        text += "\n" + indent
        column = 0
      } else if column > 0 {
        text += " "
        column += 1
      }
      text += word
      column += word.count
    }
    return text + "\n"
  }
}
