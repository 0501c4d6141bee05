/// Who may ask for a project's money, as the agreement names them: one after the other, by commas.
struct HostingRequesters {
  private let names: Set<String>

  init(_ words: String) {
    names = Set(words.split(separator: ",").map { Self.folded($0) }.filter { !$0.isEmpty })
  }

  /// Whether that is one of them, however it is capitalised and spaced.
  func contains(_ name: String) -> Bool { names.contains(Self.folded(name[...])) }

  private static func folded(_ name: Substring) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
