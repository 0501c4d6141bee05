import Formats

/// A table reads the same in one piece and in small ones, and what was read can be written and read again.
enum TableProperty: Property {
  private static let small = CSVLimits(fileBytes: 512, rowBytes: 64, fieldBytes: 32, columns: 6)

  private static let forms = [
    CSVDialectForm(),
    CSVDialectForm(delimiter: .semicolon, legacyEncoding: .windows1252),
    CSVDialectForm(delimiter: .tab, rowWidth: .any, strayQuotes: .kept),
    CSVDialectForm(delimiter: .bar, legacyEncoding: .latin9, blankLines: .refused, rowWidth: .any),
    CSVDialectForm(rowWidth: .any, limits: small),
    CSVDialectForm(delimiter: .semicolon, rowWidth: .any, strayQuotes: .kept, limits: small),
  ]

  static func hold(for bytes: [UInt8]) throws {
    let chosen = Chosen(bytes)
    let form = chosen.among(forms)
    let whole = try ReadTable(CSVReader(form, file: "f", bytes: chosen.bytes))
    let source = PieceSource(chosen.bytes, length: 1 + chosen.bytes.count % 7)
    let pieces = try ReadTable(CSVReader(form, file: "f", source: source))
    try Fuzzing.hold(whole == pieces, "in pieces of \(source.length) bytes another table is read")
    var writer = CSVWriter()
    for row in whole.rows { writer.row(row) }
    let again = try ReadTable(
      CSVReader(CSVDialectForm(rowWidth: .any), file: "f", bytes: writer.bytes))
    try Fuzzing.hold(again.rows, is: whole.rows, "what was written reads otherwise")
  }
}

/// All that a reader makes of a file.
struct ReadTable: Equatable {
  private(set) var rows: [[String]] = []
  private(set) var lines: [Int] = []
  let findings: Findings

  init(_ reader: CSVReader) throws {
    while let row = try reader.next() {
      rows.append((0..<row.count).map { row.text($0) })
      lines.append(row.line)
    }
    findings = reader.findings
  }
}

/// Gives a file in small pieces, as a slow pipe does.
struct PieceSource: ByteSource {
  private var memory: MemorySource
  let length: Int

  init(_ bytes: [UInt8], length: Int) {
    memory = MemorySource(bytes)
    self.length = length
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    memory.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(length)))
  }
}
