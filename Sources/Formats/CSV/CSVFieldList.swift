/// The fields of the row at hand, in memory allocated once.
struct CSVFieldList {
  private(set) var count = 0
  private let fields: UnsafeMutableBufferPointer<CSVField>
  private let unquoted: UnsafeMutableBufferPointer<UInt8>
  private var unquotedCount = 0

  init(_ memory: CSVMemory) {
    fields = memory.fields
    unquoted = memory.unquoted
  }

  mutating func clear() {
    count = 0
    unquotedCount = 0
  }

  /// A field whose content stands in the row as it is.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, written: Range<Int>
  ) {
    append(
      CSVField(
        content: bytes.baseAddress! + content.lowerBound, count: content.count, written: written))
  }

  /// A field whose content has every quote twice.
  mutating func appendUndoubled(
    _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, written: Range<Int>
  ) {
    let start = unquotedCount
    var position = content.lowerBound
    while position < content.upperBound {
      unquoted[unquotedCount] = bytes[position]
      unquotedCount += 1
      position += bytes[position] == UInt8(ascii: "\"") ? 2 : 1
    }
    append(
      CSVField(
        content: UnsafePointer(unquoted.baseAddress! + start), count: unquotedCount - start,
        written: written))
  }

  @inline(__always)
  private mutating func append(_ field: CSVField) {
    assert(count < fields.count, "more fields than there is room for")
    (fields.baseAddress! + count).initialize(to: field)
    count &+= 1
  }
}
