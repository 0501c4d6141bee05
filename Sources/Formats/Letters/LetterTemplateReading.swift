import Statements

/// Reads a template line by line, and finds everything wrong with it at once.
struct LetterTemplateReading {
  let kind: LetterKind
  let file: String
  private(set) var findings = Findings()
  private var line = 0
  /// Sections begun and not yet ended, the innermost last.
  private var open: [Section] = []
  /// What is read so far, of the outermost and of each open section.
  private var nodes: [[LetterTemplate.Node]] = [[]]

  private struct Section {
    let placeholder: Placeholder
    let isInverted: Bool
    let line: Int
  }

  init(of kind: LetterKind, file: String) {
    self.kind = kind
    self.file = file
  }

  mutating func read(_ bytes: [UInt8]) -> LetterTemplate? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      line = 1
      finding(
        "template-not-text", "this is no UTF-8 text",
        hint: "save it again as UTF-8 from the editor it was written in")
      return nil
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    func skip(_ condition: (Substring) -> Bool, _ reading: inout LetterTemplateReading) {
      while let first = lines.first, condition(first) {
        lines.removeFirst()
        reading.line += 1
      }
    }
    skip({ $0.hasPrefix("#") || $0.isBlank }, &self)
    if !lines.isEmpty { line += 1 }
    guard let head = lines.popFirst(), let subject = Self.subject(in: head) else {
      finding(
        "template-subject", "a template begins with its subject",
        hint: "write a line such as Subject: Your application {{application}}, then a blank line")
      return nil
    }
    read(subject, from: head.count - subject.count)
    let subjectNodes = finish()
    skip(\.isBlank, &self)
    while let last = lines.last, last.isBlank { lines.removeLast() }
    for line in lines {
      self.line += 1
      readLine(line)
    }
    let body = finish()
    return findings.errors == 0
      ? LetterTemplate(kind: kind, subject: subjectNodes, body: body) : nil
  }

  /// `Subject: …` or `Objet : …`.
  private static func subject(in line: Substring) -> Substring? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].filter { !$0.isWhitespace }.lowercased()
    guard name == "subject" || name == "objet" else { return nil }
    let subject = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return subject.isEmpty ? nil : subject
  }

  /// A line that holds nothing but the beginning or the end of a section leaves no line behind.
  private mutating func readLine(_ text: Substring) {
    let trimmed = text.trimmed
    if trimmed.hasPrefix("{{"), trimmed.hasSuffix("}}"),
      let sign = trimmed.dropFirst(2).first, "#^/".contains(sign),
      trimmed.dropFirst(2).firstRange(of: "{{") == nil
    {
      read(trimmed, from: text.count - text.drop(while: \.isWhitespace).count)
    } else {
      read(text, from: 0)
      add(.text("\n"))
    }
  }

  /// - Parameter column: how many characters of the line stand before this.
  private mutating func read(_ text: Substring, from column: Int) {
    var (rest, column) = (text, column)
    while let start = rest.firstRange(of: "{{") {
      add(.text(String(rest[..<start.lowerBound])))
      column += rest[..<start.lowerBound].count
      let inside = rest[start.upperBound...]
      guard let end = inside.firstRange(of: "}}") else {
        finding("placeholder-open", at: column, "a {{ is not closed", hint: "close it with }}")
        return
      }
      read(tag: inside[..<end.lowerBound].trimmed, at: column)
      column += 4 + inside[..<end.lowerBound].count
      rest = inside[end.upperBound...]
    }
    add(.text(String(rest)))
  }

  private mutating func read(tag: Substring, at column: Int) {
    let sign = tag.first.flatMap { "#^/".contains($0) ? $0 : nil }
    let name = sign == nil ? tag : tag.dropFirst().trimmed
    guard let placeholder = Placeholder(rawValue: String(name)),
      kind.always.contains(placeholder) || kind.mayLack(placeholder)
    else {
      let known = (kind.always + kind.sometimes).map(\.rawValue).sorted()
      return finding(
        "placeholder-unknown", at: column, "no letter of kind \(kind.rawValue) has {{\(name)}}",
        hint: "it has \(known.joined(separator: ", "))")
    }
    switch sign {
    case "#", "^": begin(placeholder, isInverted: sign == "^")
    case "/": end(placeholder, at: column)
    default: value(placeholder, at: column)
    }
  }

  private mutating func value(_ placeholder: Placeholder, at column: Int) {
    let isSure = open.contains { $0.placeholder == placeholder && !$0.isInverted }
    if kind.mayLack(placeholder), !isSure {
      finding(
        "placeholder-may-lack", at: column, "some letters have no {{\(placeholder.rawValue)}}",
        hint: "write it between {{#\(placeholder.rawValue)}} and {{/\(placeholder.rawValue)}}")
    }
    add(.value(placeholder))
  }

  private mutating func begin(_ placeholder: Placeholder, isInverted: Bool) {
    open.append(Section(placeholder: placeholder, isInverted: isInverted, line: line))
    nodes.append([])
  }

  private mutating func end(_ placeholder: Placeholder, at column: Int) {
    guard open.last?.placeholder == placeholder else {
      return finding(
        "section-not-begun", at: column,
        "{{/\(placeholder.rawValue)}} ends what was not begun last",
        hint: open.last.map { "{{#\($0.placeholder.rawValue)}} of line \($0.line) is still open" })
    }
    close()
  }

  private mutating func close() {
    let (section, inside) = (open.removeLast(), nodes.removeLast())
    add(.section(section.placeholder, isInverted: section.isInverted, inside))
  }

  /// Gives what was read, with every section that is still open closed and told.
  private mutating func finish() -> [LetterTemplate.Node] {
    let last = line
    while let section = open.last {
      line = section.line
      finding(
        "section-not-ended", "{{#\(section.placeholder.rawValue)}} is not ended",
        hint: "write {{/\(section.placeholder.rawValue)}} where it ends")
      close()
    }
    line = last
    defer { nodes = [[]] }
    return nodes[0]
  }

  private mutating func add(_ node: LetterTemplate.Node) {
    if case .text("") = node { return }
    nodes[nodes.count - 1].append(node)
  }

  private mutating func finding(
    _ code: String, at column: Int? = nil, _ message: String, hint: String?
  ) {
    let columns = column.map { $0 + 1..<$0 + 3 }
    findings.add(
      Finding(
        code, at: Finding.Place(file: file, line: line, columns: columns), message, hint: hint))
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
