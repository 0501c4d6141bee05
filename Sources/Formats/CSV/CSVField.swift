/// One field of the row just read: its content, unquoted, and where it was written in the row.
struct CSVField {
  let content: UnsafePointer<UInt8>
  let count: Int
  /// Offsets in the row's bytes, quotes included.
  let written: Range<Int>
}
