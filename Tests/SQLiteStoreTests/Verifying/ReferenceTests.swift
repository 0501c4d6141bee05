import Testing
import Workflows

@testable import SQLiteStore

/// Books in which a row names another that isn't there.
struct ReferenceTests {
  private func difference(after sql: String) throws -> Difference? {
    let books = try Connection.temporary(cacheMebibytes: 1)
    try books.execute(sql)
    do {
      try FileChecks.checkReferencesOfCompared(on: books.handle)
      return nil
    } catch let difference as Difference {
      return difference
    }
  }

  @Test func `books without rows name nothing`() throws {
    #expect(try difference(after: "") == nil)
  }

  @Test(arguments: [
    ("INSERT INTO balance VALUES ('financial', 'none', '512', 1, 0, 0)", "posting", "none"),
    ("INSERT INTO balance VALUES ('financial', 'main', 'none', 1, 0, 0)", "posting", "none"),
    ("INSERT INTO donation_sum VALUES ('none', 'main', 'cash', 1, 0, 1, 1, 0)", "donation", "none"),
    ("INSERT INTO cost_ceiling VALUES ('none', 'fees', 1, 0)", "cost_ceiling", nil),
  ])
  func `what is named and missing is a difference, in sums that stand for rows too`(
    sql: String, table: String, row: String?
  ) throws {
    let found = try #require(
      try difference(
        after: """
          INSERT INTO fund VALUES ('main', 'Main', 'restricted', NULL);
          INSERT INTO account VALUES ('512', 'financial', 'Banque', 'Bank', 'asset', NULL, '');
          \(sql)
          """))
    #expect(found.table == table)
    if let row { #expect(found.row == row) }
  }
}
