/// The modules a source names in its import lines.
enum Imports {
  static func of(_ source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || access.contains(String($0)) })
      else { return nil }
      // What follows is the module, or a kind of declaration and then `Module.Name`.
      return words.last?.split(separator: ".").first.map(String.init)
    }
  }

  private static let access: Set = [
    "public", "package", "internal", "fileprivate", "private",
  ]
}
