package import Journal
package import Ledger

/// The write side of the books. Only `Recorder`, projections and replay hold one: a decision sees a `BooksView`.
/// What is added is there for whoever reads next; a row that can't be added is refused at the latest then,
/// or at the end of the change.
package protocol BooksTables: BooksView {
  /// Adds a row; one with its key must not exist.
  func insert(_ row: some Row) throws
  /// Replaces the row with the same key, which must exist.
  func update(_ row: some Row) throws
  func delete<R: Row>(_ row: R.Type, _ key: Value...) throws
  /// Adds an entry with its postings and moves the kept balances. Ids count from 1 without gaps.
  func insert(_ entry: Entry, as row: EntryRow) throws
  /// Appends a record's exact bytes with its leaf hash; `seq` must be the next place.
  func append(seq: Int64, line: UnsafeRawBufferPointer, leaf: Hash) throws
  /// Keeps the tree's edge after the last append of a change.
  func keep(edge: TreeEdge) throws
  /// By what the words of the people file are sealed; nil where they stand in plain text. Refuses where the
  /// passphrase isn't known.
  var seal: PeopleSeal? { get throws }
  /// Writes every word of the people file anew under this seal, or in plain text.
  func reseal(_ seal: PeopleSeal?) throws
  /// The id the next entry will have.
  func nextEntry() throws -> Int64
}
