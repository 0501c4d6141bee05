/// Reads a CSV file row by row, in linear time and bounded memory, strictly: what is wrong with it is
/// found, with line and columns, and never guessed away.
///
/// ```swift
/// let reader = CSVReader(form, file: "gifts.csv", source: source)
/// guard let header = try reader.readHeader() else { return reader.findings }
/// while let row = try reader.next() { … row[header["amount"]!] … }
/// ```
package final class CSVReader {
  package let form: CSVDialectForm
  package var file: String { memory.file }
  /// What the reader found; whoever reads the rows adds what it finds.
  package var findings = Findings()
  /// Told of each row that is not returned because of a finding, so that it can be set aside.
  package var whenRefused: ((CSVRow) -> Void)?
  /// Whether reading ended before the file did.
  package private(set) var hasGivenUp = false

  private let memory: CSVMemory
  private var input: CSVInput
  private var scanner: CSVScanner
  private var hasBegun = false
  /// The physical line the next row begins on.
  private var line = 1
  /// Bytes of the row last read, line end included, still in the window.
  private var taken = 0
  private var header: CSVHeader?
  private var isAboveHeader = false

  package init(_ form: CSVDialectForm, file: String, source: any ByteSource) {
    self.form = form
    memory = CSVMemory(form, file: file)
    input = CSVInput(source, window: memory.window)
    scanner = CSVScanner(form, memory: memory)
  }

  package convenience init(_ form: CSVDialectForm, file: String, bytes: [UInt8]) {
    self.init(form, file: file, source: MemorySource(bytes))
  }

  /// Takes the header: the first row or, under the titles that banks write, the first that fits.
  ///
  /// Nil where there is none, with a finding unless the file has no row at all.
  /// - Parameters:
  ///   - lines: how many rows to look at. With one, that row must be well formed.
  ///   - above: told of each row above the header, quotes in odd places forgiven.
  package func readHeader(
    within lines: Int = 1, where fits: (CSVHeader) -> Bool = { _ in true },
    above: (CSVRow) -> Void = { _ in }
  ) throws -> CSVHeader? {
    isAboveHeader = lines > 1
    defer { isAboveHeader = false }
    var seen = 0
    let errorsBefore = findings.errors
    while seen < lines, let row = try next() {
      // A broken row where the header may be: what follows is not to be read as a header.
      guard findings.errors == errorsBefore else { break }
      seen += 1
      let candidate = CSVHeader(row)
      guard scanner.problem == nil, fits(candidate) else {
        above(row)
        continue
      }
      return accept(candidate, row)
    }
    if seen > 0, !hasGivenUp, findings.errors == errorsBefore {
      findings.add(
        Finding(
          "csv-no-header", at: Finding.Place(file: file, line: 1),
          "none of the first \(seen) rows is the header that was expected",
          hint: "name the dialect with --dialect"))
    }
    return nil
  }

  private func accept(_ candidate: CSVHeader, _ row: CSVRow) -> CSVHeader? {
    for index in candidate.repeated {
      findings.add(
        row.finding(
          "csv-repeated-column", field: index,
          "the column ‘\(candidate.names[index])’ stands twice in the header",
          hint: "remove or rename one of them"))
    }
    guard candidate.repeated.isEmpty else {
      hasGivenUp = true
      return nil
    }
    header = candidate
    return candidate
  }

  /// The next row that is well formed and as wide as the header; nil at the end.
  package func next() throws -> CSVRow? {
    while let row = try scanRow() {
      guard isRefused(row) else { return row }
      if !isAboveHeader { whenRefused?(row) }
    }
    return nil
  }

  private func isRefused(_ row: CSVRow) -> Bool {
    if let warning = scanner.warning { report(warning, row) }
    if row.rawBytes.isEmpty {
      if !isAboveHeader {
        let isRefused = form.blankLines == .refused
        report(.init(problem: .blankLine(isRefused: isRefused), place: 0..<0), row)
      }
      return true
    }
    if let problem = scanner.problem {
      if isAboveHeader, problem.problem.isHarmlessAboveHeader { return false }
      report(problem, row)
      return true
    }
    guard let header else { return false }
    return isRagged(row, header) || holdsUnnamed(row, header)
  }

  private func isRagged(_ row: CSVRow, _ header: CSVHeader) -> Bool {
    guard row.count != header.count else { return false }
    let place = row.count < header.count ? row.end : row.written(header.count...row.count - 1)
    findings.add(
      row.finding(
        "csv-ragged-row", .error, at: place,
        "this row has \(row.count) fields and the header \(header.count)",
        hint: row.count < header.count
          ? "a line end inside a field needs the field in quotes"
          : "a \(form.delimiter.name) inside a field needs the field in quotes"))
    return true
  }

  /// An empty name at the end of the header is a stray delimiter; content under it has no meaning.
  private func holdsUnnamed(_ row: CSVRow, _ header: CSVHeader) -> Bool {
    guard header.hasUnnamed else { return false }
    let unnamed = header.names.indices.first { header.names[$0].isEmpty && !row.isEmpty($0) }
    guard let unnamed else { return false }
    findings.add(
      row.finding(
        "csv-unnamed-column", field: unnamed, "this field stands under no column name"))
    return true
  }

  private func report(_ note: CSVScanner.Note, _ row: CSVRow) {
    findings.add(
      row.finding(
        note.problem.code, note.problem.severity, at: note.place, note.problem.message,
        hint: note.problem.hint))
  }
}

extension CSVReader {
  /// The next row whatever it holds; nil at the end and where reading ends early.
  private func scanRow() throws -> CSVRow? {
    if !hasBegun { try begin() }
    input.consume(taken)
    taken = 0
    while !hasGivenUp {
      if input.unread.isEmpty {
        if input.isAtEnd { return nil }
        try refill()
        continue
      }
      let longest = form.limits.rowBytes + 2
      let unread = input.unread
      let bytes = UnsafeBufferPointer(rebasing: unread.prefix(longest))
      let isAll = input.isAtEnd && bytes.count == unread.count
      switch scanner.scan(bytes, isAll: isAll) {
      case .row(let count, let taken):
        self.taken = taken
        return row(bytes, count: count, lines: scanner.innerLines + 1)
      case .unclosedQuote(let quote):
        if let problem = scanner.problem {
          report(problem, row(bytes, count: bytes.count, lines: 0))
        }
        giveUp(.unclosedQuote, bytes, quote..<quote + 1)
      case .cut(let quote) where bytes.count == longest:
        giveUp(
          .rowTooLong(limit: form.limits.rowBytes, isInQuotes: quote != nil), bytes,
          (quote ?? 0)..<(quote ?? 0) + 1)
      case .cut:
        try refill()
      }
    }
    return nil
  }

  private func row(_ bytes: UnsafeBufferPointer<UInt8>, count: Int, lines: Int) -> CSVRow {
    let current = memory.current
    current.pointee.turn &+= 1
    current.pointee.fieldCount = scanner.fieldCount
    current.pointee.line = line
    current.pointee.bytes = UnsafeBufferPointer(rebasing: bytes[..<count])
    line += lines
    return CSVRow(memory)
  }

  private func begin() throws {
    hasBegun = true
    if let problem = try input.begin(legacyEncoding: form.legacyEncoding) {
      return giveUp(problem, input.unread, nil)
    }
    noteInput()
    takeSeparatorLine()
  }

  private func refill() throws {
    try input.fill()
    noteInput()
  }

  private func noteInput() {
    scanner.encoding = input.encoding
    if input.bytesRead > form.limits.fileBytes {
      giveUp(.fileTooLarge(limit: form.limits.fileBytes), input.unread, nil)
    }
  }

  /// A spreadsheet's first line `sep=;` is taken where it says what the dialect says.
  private func takeSeparatorLine() {
    let start = Array(input.unread.prefix(7))
    guard start.count > 5, start.starts(with: "sep=".utf8) else { return }
    let lineEnd = start[5...]
    guard lineEnd.first == UInt8(ascii: "\n") || lineEnd.elementsEqual("\r\n".utf8) else { return }
    guard start[4] == form.delimiter.byte else {
      let declared = String(decoding: [start[4]], as: UTF8.self)
      return giveUp(
        .otherSeparator(declared: declared, expected: form.delimiter), input.unread, 0..<5)
    }
    input.consume(lineEnd.first == UInt8(ascii: "\n") ? 6 : 7)
    line += 1
  }

  private func giveUp(
    _ problem: CSVProblem, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>?
  ) {
    hasGivenUp = true
    guard let place else {
      findings.add(
        Finding(
          problem.code, problem.severity, at: Finding.Place(file: file, line: line),
          problem.message, hint: problem.hint))
      return
    }
    let row = row(bytes, count: bytes.count, lines: 0)
    findings.add(
      row.finding(problem.code, problem.severity, at: place, problem.message, hint: problem.hint))
  }
}
