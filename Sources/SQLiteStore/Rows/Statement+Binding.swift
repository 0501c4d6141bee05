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
    let parameter = parameter()
    value.withUTF8 { bytes in
      let kept = bound.keep(UnsafeRawBufferPointer(bytes))
      let start = kept ?? UnsafeRawPointer(bytes.baseAddress!)
      sqlite3_bind_text(
        statement, parameter, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        kept == nil ? Statement.copied : nil)
    }
  }

  func bytes(_ value: [UInt8]) {
    value.withUnsafeBytes { bytes(raw: $0) }
  }

  func bytes(raw bytes: UnsafeRawBufferPointer) {
    let kept = bound.keep(bytes)
    sqlite3_bind_blob(
      statement, parameter(), kept ?? bytes.baseAddress!, Int32(bytes.count),
      kept == nil ? Statement.copied : nil)
  }

  /// Bytes that stay where they are until the statement has run.
  func bytes(lasting bytes: UnsafeRawBufferPointer) {
    sqlite3_bind_blob(statement, parameter(), bytes.baseAddress!, Int32(bytes.count), nil)
  }

  func hash(_ value: Hash) { value.withBytes { bytes(raw: $0) } }
  func salt(_ value: Salt) { value.withBytes { bytes(raw: $0) } }

  /// Tells SQLite to take a copy.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

/// Memory for the texts and bytes bound to a statement, which SQLite then need not copy one by one.
struct BoundBytes {
  private static let room = 2_048
  private let start = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
  private var used = 0

  /// Where a copy stands until the next `removeAll`; nil where there is no room for it. Never the null
  /// pointer, which would bind NULL instead of an empty text.
  mutating func keep(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
    let place = start + used
    guard let source = bytes.baseAddress else { return UnsafeRawPointer(start) }
    guard bytes.count <= Self.room - used else { return nil }
    place.copyMemory(from: source, byteCount: bytes.count)
    used += bytes.count
    return UnsafeRawPointer(place)
  }

  mutating func removeAll() { used = 0 }
  func deallocate() { start.deallocate() }
}
