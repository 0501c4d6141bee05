import Journal
import Workflows

/// Holds a row that was made anew against the one a statement stands at, column by column.
struct RowComparison: RowWriter {
  /// The first column that differs, and how the stored one stands to the other in the order of keys.
  struct Mismatch {
    let column: Int32
    let order: Int
  }

  private let stored: Statement
  private var column: Int32 = 0
  private(set) var mismatch: Mismatch?

  init(_ stored: Statement) {
    self.stored = stored
  }

  private mutating func take(_ order: Int?) {
    // What is of another type is changed, and neither before nor after.
    if mismatch == nil, order != 0 { mismatch = Mismatch(column: column, order: order ?? 0) }
    column += 1
  }

  mutating func null() { take(stored.isNull(column) ? 0 : nil) }
  mutating func integer(_ value: Int64) { take(stored.order(column, to: value)) }

  mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { text(utf8: UnsafeRawBufferPointer($0)) }
  }

  mutating func text(utf8 value: UnsafeRawBufferPointer) {
    take(stored.order(column, to: value, isText: true))
  }

  mutating func bytes(_ value: [UInt8]) {
    take(value.withUnsafeBytes { stored.order(column, to: $0, isText: false) })
  }

  mutating func hash(_ value: Hash) {
    take(value.withBytes { stored.order(column, to: $0, isText: false) })
  }

  mutating func salt(_ value: Salt) {
    take(value.withBytes { stored.order(column, to: $0, isText: false) })
  }
}

/// The columns of a row in words, to name it in a difference.
struct RowWords: RowWriter {
  private(set) var words: [String] = []

  init(_ row: some Row) { row.write(to: &self) }

  mutating func null() { words.append("nothing") }
  mutating func integer(_ value: Int64) { words.append(String(value)) }
  mutating func text(_ value: String) { words.append(value) }
  mutating func text(utf8 value: UnsafeRawBufferPointer) {
    words.append(String(decoding: value, as: UTF8.self))
  }
  mutating func bytes(_ value: [UInt8]) { words.append("\(value.count) bytes") }
  mutating func hash(_ value: Hash) { words.append("\(Hash.count) bytes") }
  mutating func salt(_ value: Salt) { words.append("\(Salt.count) bytes") }
}
