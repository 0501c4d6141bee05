import Allocation
import Granting
import Journal

/// Whether each allocation's shares are what its rule gives, on its input, by its parameters.
package enum ReckonedAgain {
  /// Throws the first difference, with the record that the allocation comes from.
  package static func check(in view: some BooksView) throws {
    for row in try view.rows(AllocationRow.self, where: []).sorted(by: { $0.seq < $1.seq }) {
      do {
        _ = try KeptAllocation(row.id.text, in: view)
      } catch  where error is GrantingRefusal || error is VoteRefusal || error is AllocationRefusal
      {
        throw Difference(
          record: row.seq, table: AllocationRow.table, row: row.id.text,
          "its rule does not give its shares again")
      }
    }
  }
}
