import Testing

/// SQL lives in `schema/` and, as literals, in `SQLiteStore`.
struct SQLTests {
  /// Keywords that begin a statement. Prose has no word in capitals at its beginning.
  private static let keywords: Set<Substring> = [
    "ALTER", "ATTACH", "BEGIN", "CREATE", "DELETE", "DROP", "INSERT", "PRAGMA", "REPLACE", "SELECT",
    "UPDATE", "VACUUM",
  ]

  private func statements(in source: String) -> [StringLiterals.Literal] {
    StringLiterals.of(source).filter { literal in
      Self.keywords.contains(literal.text.prefix { $0.isLetter })
    }
  }

  @Test func `no other target has SQL in its literals`() throws {
    let files = try House.files(in: "Sources", ending: ".swift")
    #expect(files.count > 30)
    for file in files where file.target != "SQLiteStore" {
      for literal in statements(in: file.text) {
        Issue.record("\(file.path):\(literal.line) has SQL: \(literal.text)")
      }
    }
  }

  @Test func `SQL is found in every kind of literal, and not in comments`() {
    let source = #"""
      let a = "SELECT 1"; let b = "an update"  // "DELETE FROM record"
      let c = """
        INSERT INTO record
          VALUES (1)
        """
      let d = f("x\(g("y)"))z", "PRAGMA user_version")
      let e = "say \"UPDATE\""
      """#
    #expect(statements(in: source).map(\.line) == [1, 3, 6])
  }
}
