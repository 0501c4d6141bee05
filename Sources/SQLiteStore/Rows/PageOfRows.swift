import GRDBSQLite
import Journal
import Workflows

/// Rows as bytes: for each its values, each behind one byte that says what it is, and before them its insert
/// where not all rows have the same. One thread fills it, then another writes it; they never have it at once.
final class PageOfRows: @unchecked Sendable {
  enum Mark: UInt8 {
    case null, integer, text, bytes, end
  }

  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  /// Bytes in use.
  private(set) var count = 0

  init() {
    capacity = 16 << 10
    start = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { start.deallocate() }

  var isEmpty: Bool { count == 0 }
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  func removeAll() { count = 0 }

  /// The insert must live until the page is written.
  func begin(_ insert: Statement) {
    append(Unmanaged.passUnretained(insert))
  }

  func end() { append(.end) }

  private func append(_ mark: Mark) { append(mark.rawValue) }

  private func append<Plain: BitwiseCopyable>(_ value: Plain) {
    makeRoom(for: MemoryLayout<Plain>.size)
    (start + count).storeBytes(of: value, as: Plain.self)
    count += MemoryLayout<Plain>.size
  }

  private func makeRoom(for more: Int) {
    guard count + more > capacity else { return }
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: start, byteCount: count)
    start.deallocate()
    start = larger
  }

  private func append(_ mark: Mark, _ bytes: UnsafeRawBufferPointer) {
    append(mark)
    append(Int32(bytes.count))
    makeRoom(for: bytes.count)
    if let source = bytes.baseAddress {
      (start + count).copyMemory(from: source, byteCount: bytes.count)
    }
    count += bytes.count
  }
}

extension PageOfRows: RowWriter {
  func null() { append(.null) }

  func integer(_ value: Int64) {
    append(.integer)
    append(value)
  }

  func text(_ value: String) {
    var value = value
    value.withUTF8 { text(utf8: UnsafeRawBufferPointer($0)) }
  }

  func text(utf8 value: UnsafeRawBufferPointer) { append(.text, value) }

  func bytes(_ value: [UInt8]) { value.withUnsafeBytes { bytes(raw: $0) } }
  func bytes(raw value: UnsafeRawBufferPointer) { append(.bytes, value) }
  func hash(_ value: Hash) { value.withBytes { bytes(raw: $0) } }
  func salt(_ value: Salt) { value.withBytes { bytes(raw: $0) } }
}

extension PageOfRows {
  /// Writes its rows in their order, up to the first that is refused, and gives why that was.
  func write() -> SQLiteFailure? {
    var place = UnsafeRawPointer(start)
    let end = place + count
    while place < end {
      let insert = Self.take(Unmanaged<Statement>.self, &place).takeUnretainedValue()
      bind(insert.statement, &place)
      do { try insert.run() } catch { return error }
    }
    return nil
  }

  /// SQLite takes no copy of what stays where it is until the insert has run.
  private func bind(_ insert: OpaquePointer, _ place: inout UnsafeRawPointer) {
    var parameter: Int32 = 0
    while case let mark = Self.takeMark(&place), mark != .end {
      parameter += 1
      switch mark {
      case .null: sqlite3_bind_null(insert, parameter)
      case .integer: sqlite3_bind_int64(insert, parameter, Self.take(Int64.self, &place))
      case .text:
        let (text, count) = Self.takeBytes(&place)
        sqlite3_bind_text(insert, parameter, text.assumingMemoryBound(to: CChar.self), count, nil)
      case .bytes:
        let (bytes, count) = Self.takeBytes(&place)
        sqlite3_bind_blob(insert, parameter, bytes, count, nil)
      case .end: break
      }
    }
  }

  static func takeMark(_ place: inout UnsafeRawPointer) -> Mark {
    Mark(rawValue: take(UInt8.self, &place)) ?? .end
  }

  private static func take<Plain: BitwiseCopyable>(
    _ type: Plain.Type, _ place: inout UnsafeRawPointer
  ) -> Plain {
    defer { place += MemoryLayout<Plain>.size }
    return place.loadUnaligned(as: type)
  }

  static func takeBytes(_ place: inout UnsafeRawPointer) -> (UnsafeRawPointer, Int32) {
    let count = take(Int32.self, &place)
    defer { place += Int(count) }
    return (place, count)
  }
}
