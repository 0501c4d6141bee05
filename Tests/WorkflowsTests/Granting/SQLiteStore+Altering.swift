@testable import SQLiteStore

extension SQLiteStore {
  /// Changes rows behind the program's back.
  func alter(_ sql: String) throws {
    try withBooks { _, books in try SQLiteStore.execute(sql, on: books.connection) }
  }

  /// Changes one share behind the program's back.
  func alterShareForTest(of allocation: String) throws {
    try alter(
      "UPDATE share SET amount = amount + 1 WHERE position = 0 AND allocation = '\(allocation)'")
  }
}
