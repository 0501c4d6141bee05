/// The row a reader stands on. Its bytes are the reader's own: they are there until the next row is
/// read, and a row used after that stops the program.
package struct CSVRow {
  private let memory: CSVMemory
  private let turn: Int
  /// How many fields it has.
  package let count: Int

  init(_ memory: CSVMemory) {
    self.memory = memory
    turn = memory.current.pointee.turn
    count = memory.current.pointee.fieldCount
  }

  /// The same row, to be used when the reader has gone on.
  package func copy() -> CSVRow {
    precondition(memory.current.pointee.turn == turn, "a row was used after the next one was read")
    return CSVRow(CSVMemory(copyOf: memory))
  }

  /// The bytes of a field, without its quotes and with doubled quotes undone: valid UTF-8.
  package subscript(_ index: Int) -> UnsafeRawBufferPointer {
    let field = field(index)
    return UnsafeRawBufferPointer(start: field.content, count: field.count)
  }

  package func text(_ index: Int) -> String {
    String(decoding: self[index], as: UTF8.self)
  }

  package func isEmpty(_ index: Int) -> Bool {
    field(index).count == 0
  }

  /// Whether no field holds anything: the rows a spreadsheet leaves below its table.
  package var isEmpty: Bool {
    (0..<count).allSatisfy { isEmpty($0) }
  }

  /// The physical line it begins on, from 1.
  package var line: Int { current.line }

  /// All it was written as, as UTF-8, quotes included and without its line end.
  package var rawBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(current.bytes) }

  /// The physical line a field begins on.
  package func line(of index: Int) -> Int {
    place(of: field(index).written).line
  }

  /// Where a field stands on its line, in display columns.
  package func columns(of index: Int) -> Range<Int> {
    place(of: field(index).written).shown.columns
  }

  /// A finding about one field, or about the whole row.
  package func finding(
    _ code: String, _ severity: Finding.Severity = .error, field index: Int? = nil,
    _ message: String, hint: String? = nil
  ) -> Finding {
    finding(
      code, severity, at: index.map { field($0).written } ?? 0..<current.bytes.count, message,
      hint: hint)
  }

  /// - Parameter place: offsets in the row's bytes.
  func finding(
    _ code: String, _ severity: Finding.Severity, at place: Range<Int>, _ message: String,
    hint: String?
  ) -> Finding {
    let (line, shown) = self.place(of: place)
    return Finding(
      code, severity, at: Finding.Place(file: memory.file, line: line, columns: shown.columns),
      message,
      hint: hint, excerpt: shown.excerptIfShown)
  }

  /// Offsets just after its last field, where a missing one would begin.
  var end: Range<Int> { current.bytes.count..<current.bytes.count }

  func written(_ indices: ClosedRange<Int>) -> Range<Int> {
    field(indices.lowerBound).written.lowerBound..<field(indices.upperBound).written.upperBound
  }

  private var current: CSVMemory.Current {
    let current = memory.current.pointee
    precondition(current.turn == turn, "a row was used after the next one was read")
    return current
  }

  private func field(_ index: Int) -> CSVField {
    precondition(memory.current.pointee.turn == turn, "a row was used after the next one was read")
    precondition(index >= 0 && index < count, "the row has no such field")
    return memory.fields[index]
  }

  /// The physical line that bytes begin on, and how it looks.
  private func place(of written: Range<Int>) -> (line: Int, shown: DisplayedLine) {
    let bytes = current.bytes
    let newline = UInt8(ascii: "\n")
    var lineStart = written.lowerBound
    while lineStart > 0, bytes[lineStart - 1] != newline { lineStart -= 1 }
    var lineEnd = written.lowerBound
    while lineEnd < bytes.count, bytes[lineEnd] != newline { lineEnd += 1 }
    let linesAbove = bytes[..<lineStart].count { $0 == newline }
    if lineEnd > lineStart, lineEnd < bytes.count, bytes[lineEnd - 1] == UInt8(ascii: "\r") {
      lineEnd -= 1
    }
    let from = min(written.lowerBound, lineEnd) - lineStart
    let to = min(written.upperBound, lineEnd) - lineStart
    return (
      current.line + linesAbove,
      DisplayedLine(bytes[lineStart..<lineEnd], marked: from..<max(from, to))
    )
  }
}
