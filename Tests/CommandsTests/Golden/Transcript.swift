import Foundation

/// Commands and what they print, as one file keeps them (`README.md` beside it tells the form).
struct Transcript {
  private enum Part {
    case kept(String)
    case command(String, input: String)
  }

  private let parts: [Part]

  /// Reads the commands; what stands after each is what is to be compared.
  init(_ text: String) {
    var parts: [Part] = []
    var input: [Substring] = []
    // An empty line above what was printed is printed too: pages have some between their parts.
    var isAbovePrinted = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).reversed() {
      if line.hasPrefix("| ") || line == "|" {
        input.insert(line.dropFirst(2), at: 0)
      } else if line.hasPrefix("$ ") {
        let body = input.map { $0 + "\n" }.joined()
        parts.insert(.command(String(line.dropFirst(2)), input: body), at: 0)
        input = []
      } else if line.hasPrefix("#") || line.isEmpty && !isAbovePrinted {
        parts.insert(.kept(String(line)), at: 0)
      } else {
        isAbovePrinted = true
        continue
      }
      isAbovePrinted = false
    }
    self.parts = parts
  }

  /// Runs every command and writes the file anew, with what they print.
  func replayed(in shell: TranscriptShell) throws -> String {
    var text = ""
    for part in parts {
      switch part {
      case .kept(let line): text += line + "\n"
      case .command(let line, let input):
        text += "$ \(line)\n" + Self.marked(input, "|")
        let answer = try shell.run(line, input: input)
        text += Self.marked(answer.output, nil) + Self.marked(answer.errors, "!")
        if answer.status != 0 { text += "[\(answer.status)]\n" }
      }
    }
    // The last line's end leaves an empty part behind.
    return String(text.dropLast())
  }

  /// Whether a line on stdout would be taken for something else.
  private static func isReadOtherwise(_ line: Substring) -> Bool {
    line.isEmpty || line == "|" || ["#", "$ ", "| ", "~"].contains(where: line.hasPrefix)
  }

  private static func marked(_ text: String, _ mark: String?) -> String {
    guard !text.isEmpty else { return "" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map { line in
      guard let mark else { return (isReadOtherwise(line) ? "~" : "") + line + "\n" }
      return line.isEmpty ? "\(mark)\n" : "\(mark) \(line)\n"
    }.joined()
  }
}
