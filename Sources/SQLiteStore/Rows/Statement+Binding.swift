import GRDBSQLite
import Journal
import Workflows

/// Parameters, in order.
extension Statement {
  private func parameter() -> Int32 {
    nextParameter += 1
    return nextParameter
  }

  func null() { sqlite3_bind_null(statement, parameter()) }

  func integer(_ value: Int64) { sqlite3_bind_int64(statement, parameter(), value) }

  func text(_ value: String) {
    var value = value
    value.withUTF8 { text(utf8: UnsafeRawBufferPointer($0)) }
  }

  func text(utf8 value: UnsafeRawBufferPointer) {
    // An empty text may have no address, and without one NULL would be bound.
    let start = value.baseAddress ?? Statement.nowhere
    sqlite3_bind_text(
      statement, parameter(), start.assumingMemoryBound(to: CChar.self), Int32(value.count),
      Statement.copied)
  }

  func bytes(_ value: [UInt8]) {
    value.withUnsafeBytes { bytes(raw: $0) }
  }

  private func bytes(raw bytes: UnsafeRawBufferPointer) {
    sqlite3_bind_blob(
      statement, parameter(), bytes.baseAddress ?? Statement.nowhere, Int32(bytes.count),
      Statement.copied)
  }

  func hash(_ value: Hash) { value.withBytes { bytes(raw: $0) } }
  func salt(_ value: Salt) { value.withBytes { bytes(raw: $0) } }

  nonisolated(unsafe) private static let nowhere = UnsafeRawPointer(bitPattern: 1)!

  /// Tells SQLite to take a copy.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
