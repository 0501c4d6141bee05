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

  deinit {
    window.deallocate()
    unquoted.deallocate()
    fields.deallocate()
    kinds.deallocate()
    kindsInQuotes.deallocate()
    current.deallocate()
  }
}
