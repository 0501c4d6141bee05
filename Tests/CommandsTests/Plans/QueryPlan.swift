import TestSupport

/// How SQLite goes about one statement, on books that were never analysed.
struct QueryPlan {
  let statement: String
  let steps: [String]

  /// Nil for what isn't found in tables: settings, and the beginning and end of changes.
  init?(of statement: String) throws {
    guard Self.verbs.contains(where: statement.hasPrefix) else { return nil }
    self.statement = statement
    steps = try EmptyBooks.model.get().connection.plan(of: statement)
    if steps.isEmpty { return nil }
  }

  private static let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "]

  /// Whether it asks for some rows, and not for all there are or the last.
  var isAsking: Bool { statement.contains(" WHERE ") || statement.contains("\nWHERE ") }

  /// The growing tables that are gone through from one end, but for those of which an index holds only
  /// the few that are asked for.
  var scanned: Set<String> {
    guard !statement.hasSuffix(" LIMIT 1") else { return [] }
    return Set(steps.compactMap(Self.scannedTable)).subtracting(GrowingTables.small)
  }

  /// `SCAN main.entry USING INDEX entry_of_act` goes through `entry`.
  private static func scannedTable(_ step: String) -> String? {
    let words = step.split(separator: " ")
    guard words.count > 1, words[0] == "SCAN", !words[1].hasPrefix("(") else { return nil }
    if let index = words.last, GrowingTables.indexesOfFew.contains(String(index)) { return nil }
    return words[1].split(separator: ".").last.map(String.init)
  }

  /// Those of the statements that ask for some rows and go through all of a growing table, but for those
  /// that say why.
  static func searching(_ statements: Set<String>) throws -> [String] {
    try statements.sorted().filter { statement in
      guard let plan = try QueryPlan(of: statement), plan.isAsking else { return false }
      return !plan.scanned.isEmpty && ExplainedScans.reason(for: statement) == nil
    }
  }
}
