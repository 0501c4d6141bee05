/// Where bytes leave the program.
package protocol ByteSink: Sendable {
  func write(_ bytes: UnsafeRawBufferPointer) throws
  /// Makes what was written final. Nothing is written after it.
  func close() throws
}

extension ByteSink {
  package func close() throws {}
}

/// The reader of our output went away: nobody is left to write for, and nothing is wrong.
package struct ReaderLeft: Error {
  package init() {}
}
