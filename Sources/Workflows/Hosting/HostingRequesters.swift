/// Who may ask for a project's money, as the agreement names them: one a line, or one name after the other
/// with commas where they stand in one line.
package struct HostingRequesters {
  package let names: [String]
  private let folded: Set<String>

  package init(_ words: String) {
    let separator: Character = words.contains("\n") ? "\n" : ","
    names = words.split(separator: separator)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
    folded = Set(names.map { $0.lowercased() })
  }

  /// The words an agreement keeps of names that are given each by itself.
  package static func words(_ names: [String]) -> String { names.joined(separator: "\n") }

  /// Whether that is one of them, however it is capitalised and spaced.
  func contains(_ name: String) -> Bool {
    folded.contains(name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
