/// Writes CSV (RFC 4180, with line feeds) into a buffer, for machines or for people with a spreadsheet.
///
/// For machines every text is exact, and our own reader gives it back byte for byte. For people a mark
/// tells the spreadsheet that it is UTF-8, and a text that it would execute gets an apostrophe before it.
package struct CSVWriter {
  package enum Audience: String, Sendable, CaseIterable {
    case machines, spreadsheets
  }

  package let audience: Audience
  package let delimiter: CSVDelimiter
  /// What is written and not yet taken.
  package private(set) var bytes: [UInt8] = []
  private var cellsInRow = 0
  private var isRowEmpty = true

  package init(for audience: Audience = .machines, delimiter: CSVDelimiter = .comma) {
    self.audience = audience
    self.delimiter = delimiter
    if audience == .spreadsheets { bytes += [0xEF, 0xBB, 0xBF] }
  }

  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { cell(UnsafeRawBufferPointer($0), isText: true) }
  }

  package mutating func text(_ text: UnsafeRawBufferPointer) {
    cell(text, isText: true)
  }

  /// A number is written as it is: `-12.50` begins like a formula and is none.
  package mutating func number(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      cell(bytes, isText: !CSVWriter.isNumber(bytes))
    }
  }

  package mutating func endRow() {
    // One empty field alone would be a blank line, which is no row.
    if cellsInRow == 1, isRowEmpty { bytes += [0x22, 0x22] }
    bytes.append(UInt8(ascii: "\n"))
    cellsInRow = 0
    isRowEmpty = true
  }

  package mutating func row(_ texts: [String]) {
    for text in texts { self.text(text) }
    endRow()
  }

  /// Hands over what is written, and forgets it but not the room it took.
  package mutating func drain<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let outcome: Result<Void, Failure> = bytes.withUnsafeBytes { written in
      do throws(Failure) {
        return .success(try body(written))
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func cell(_ text: UnsafeRawBufferPointer, isText: Bool) {
    if cellsInRow > 0 { bytes.append(delimiter.byte) }
    cellsInRow += 1
    isRowEmpty = isRowEmpty && text.isEmpty
    let apostrophe = isText && audience == .spreadsheets && SpreadsheetFormula.begins(text)
    guard apostrophe || needsQuotes(text) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if apostrophe { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The first cell also where a reader would take it for a byte order mark or a separator line.
  private func needsQuotes(_ text: UnsafeRawBufferPointer) -> Bool {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), delimiter.byte: return true
      // A spreadsheet may split at another delimiter than ours.
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"):
        if audience == .spreadsheets { return true }
      default: break
      }
    }
    guard cellsInRow == 1 else { return false }
    return text.starts(with: [0xEF, 0xBB, 0xBF]) || text.starts(with: "sep=".utf8)
  }

  private static func isNumber(_ text: UnsafeRawBufferPointer) -> Bool {
    text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "-"), UInt8(ascii: " "):
        true
      // No-break spaces.
      case 0xC2, 0xA0, 0xE2, 0x80, 0xAF: true
      default: false
      }
    }
  }
}
