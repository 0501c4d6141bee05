import TestSupport

/// Which tables grow with what is given and asked for: all but these.
enum GrowingTables {
  /// They grow with the organisation and its ways, to some hundreds of rows, or hold what waits for a day.
  static let small: Set = [
    "account", "advance", "bank_account", "books", "campaign", "cost_ceiling", "cover", "erasing",
    "erasure",
    "grant_agreement", "guarantee", "hold", "hosted_project", "import", "log_key", "member",
    "member_key", "people_copy", "policy", "pragma_table_info", "projection", "receipt_right",
    "reserve", "retention", "round", "schema", "seal", "sqlite_master", "sqlite_schema", "to_clear",
    "tree", "vote", "witness_policy",
  ]

  /// Indexes that hold only some rows of their table.
  static let indexesOfFew: Set<String> = {
    let connection = try? EmptyBooks.model.get().connection
    let names = try? connection?.texts(
      """
      SELECT list.name FROM main.sqlite_schema AS tables, pragma_index_list(tables.name) AS list
      WHERE tables.type = 'table' AND list.partial
      """)
    return Set(names ?? [])
  }()
}
