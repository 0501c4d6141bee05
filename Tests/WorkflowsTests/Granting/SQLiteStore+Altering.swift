@testable import SQLiteStore

extension SQLiteStore {
  /// Changes one share behind the program's back.
  func alterShareForTest(of allocation: String) throws {
    try withBooks { _, books in
      try SQLiteStore.execute(
        "UPDATE share SET amount = amount + 1 WHERE position = 0 AND allocation = '\(allocation)'",
        on: books.connection)
    }
  }
}
