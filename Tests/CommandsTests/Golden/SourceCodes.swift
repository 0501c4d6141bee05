import Foundation

/// The codes of errors and findings, as they stand in the sources.
enum SourceCodes {
  static func all() throws -> Set<String> { try found.get() }

  private static let found = Result {
    try texts(in: "Sources").reduce(into: Set<String>()) { $0.formUnion(of($1)) }
  }

  /// The text of each source file in a folder of the repository.
  static func texts(in folder: String) throws -> [String] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    var texts: [String] = []
    let names = FileManager.default.enumerator(atPath: root.path)
    while let name = names?.nextObject() as? String {
      guard name.hasSuffix(".swift"), !name.hasPrefix("Mobilisation/") else { continue }
      texts.append(try String(contentsOf: root.appending(path: name), encoding: .utf8))
    }
    return texts
  }

  /// Codes stand after `code:`, in what a `code` property answers, as raw values of a problem that has
  /// one, and first in what makes a finding.
  static func of(_ source: String) -> Set<String> {
    var codes: Set<String> = []
    func collect(_ pattern: Regex<(Substring, Substring)>, in text: some StringProtocol) {
      for match in String(text).matches(of: pattern) { codes.insert(String(match.1)) }
    }
    collect(/[\s(]code: "([a-z][a-z0-9-]*)"/, in: source)
    // Not `\b`: to Unicode, `row.finding` is one word.
    collect(/[^A-Za-z][Ff]inding\(\s*"([a-z][a-z0-9-]*)"/, in: source)
    collect(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)",\s*(?:field|at):/, in: source)
    collect(/\? "([a-z][a-z0-9]*(?:-[a-z0-9]+)+)" : "[a-z0-9-]+",\s*(?:field|at):/, in: source)
    for match in source.matches(
      of: /(?:InputProblem\.unknown\(\s*|\bfor: |\bfor option: String = )"([a-z-]+)"/)
    {
      codes.insert("invalid-\(match.1)")
    }
    for match in source.matches(
      of: /var code: String \{(.*?)\n  \}|var code: String \{(.*?)\}\n/
        .dotMatchesNewlines())
    {
      collect(/"([a-z][a-z0-9-]*)"/, in: match.0)
    }
    if source.contains("var code: String { rawValue }") {
      collect(/case \w+ = "([a-z][a-z0-9-]*)"/, in: source)
    }
    return codes
  }
}
