package import Journal

/// Another's journal, as far as it can be read: its records in their exact bytes, and what was signed of it.
package protocol ForeignJournal {
  /// All records from the first on, each without its line end.
  func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws

  /// Checkpoints with the signatures under them, the oldest first.
  func checkpoints() throws -> [SignedCheckpoint]
}
