extension CSVReader {
  /// The next row whatever it holds; nil at the end and where reading ends early.
  func scanRow() throws -> CSVRow? {
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
    current.pointee.fieldCount = scanner.fields.count
    current.pointee.line = line
    current.pointee.bytes = UnsafeBufferPointer(rebasing: bytes[..<count])
    line += lines
    return CSVRow(memory)
  }

  private func begin() throws {
    hasBegun = true
    guard input.size ?? 0 <= form.limits.fileBytes else { return giveUpOnSize() }
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
      giveUpOnSize()
    }
  }

  private func giveUpOnSize() {
    giveUp(.fileTooLarge(limit: form.limits.fileBytes), input.unread, nil)
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
