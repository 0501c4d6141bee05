/// The memory a reader works in, allocated once: the window on the file, the content of fields whose
/// doubled quotes are undone, the fields of the row at hand, and the meaning of each byte. A row keeps
/// it alive.
final class CSVMemory {
  let file: String
  let window: UnsafeMutableBufferPointer<UInt8>
  let unquoted: UnsafeMutableBufferPointer<UInt8>
  let fields: UnsafeMutableBufferPointer<CSVField>
  let kinds: UnsafeMutableBufferPointer<CSVByteKind>
  let kindsInQuotes: UnsafeMutableBufferPointer<CSVByteKind>
  /// The row at hand. Behind a pointer, so that reading it costs no exclusivity check.
  let current: UnsafeMutablePointer<Current>

  struct Current {
    /// Counts rows, so that a row used after the next was read is caught.
    var turn = 0
    var fieldCount = 0
    var line = 0
    var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    /// Whether a field's content stands in the row as it was written.
    func holds(_ field: CSVField) -> Bool {
      guard let start = bytes.baseAddress else { return false }
      return field.content >= start && field.content <= start + bytes.count
    }
  }

  init(_ form: CSVDialectForm, file: String) {
    self.file = file
    let limits = form.limits
    kinds = CSVByteKind.table(delimiter: form.delimiter, inQuotes: false)
    kindsInQuotes = CSVByteKind.table(delimiter: form.delimiter, inQuotes: true)
    // The window takes two rows of the longest kind and the widest line end.
    window = .allocate(capacity: 2 * (limits.rowBytes + 2))
    unquoted = .allocate(capacity: limits.rowBytes + 2)
    fields = .allocate(capacity: limits.columns)
    current = .allocate(capacity: 1)
    window.initialize(repeating: 0)
    unquoted.initialize(repeating: 0)
    current.initialize(to: Current())
  }

  /// A copy of the row at hand alone, which stays when the reader goes on.
  init(copyOf other: CSVMemory) {
    file = other.file
    let row = other.current.pointee
    let fields = other.fields[..<row.fieldCount]
    self.fields = .allocate(capacity: row.fieldCount)
    window = .allocate(capacity: row.bytes.count)
    _ = window.initialize(from: row.bytes)
    let undoubled = fields.lazy.filter { !row.holds($0) }
    unquoted = .allocate(capacity: undoubled.reduce(0) { $0 + $1.count })
    kinds = .init(start: nil, count: 0)
    kindsInQuotes = .init(start: nil, count: 0)
    current = .allocate(capacity: 1)
    current.initialize(to: row)
    current.pointee.bytes = UnsafeBufferPointer(window)
    copy(fields, of: row)
  }

  private func copy(
    _ others: Slice<UnsafeMutableBufferPointer<CSVField>>, of row: Current
  ) {
    var undoubled = UnsafeMutablePointer(unquoted.baseAddress)
    for (index, field) in others.enumerated() {
      let content: UnsafePointer<UInt8>
      if row.holds(field), let start = row.bytes.baseAddress, let copy = window.baseAddress {
        content = UnsafePointer(copy + (field.content - start))
      } else if let start = undoubled {
        start.initialize(from: field.content, count: field.count)
        undoubled = start + field.count
        content = UnsafePointer(start)
      } else {
        content = field.content
      }
      (fields.baseAddress! + index).initialize(
        to: CSVField(content: content, count: field.count, written: field.written))
    }
  }

  deinit {
    window.deallocate()
    unquoted.deallocate()
    fields.deallocate()
    kinds.deallocate()
    kindsInQuotes.deallocate()
    current.deallocate()
  }
}
