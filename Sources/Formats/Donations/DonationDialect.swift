package import Ledger

/// The files of donations we read, and how each is recognised: by its header, never by its name.
package enum DonationDialect: Sendable {
  case caisse(CaisseDonations)
  case helloAsso(HelloAssoPayments)

  package static let names = [CaisseDonations.name, HelloAssoPayments.name]

  package var name: String {
    switch self {
    case .caisse: CaisseDonations.name
    case .helloAsso: HelloAssoPayments.name
    }
  }

  /// Whose references the file's are.
  package var source: String {
    switch self {
    case .caisse: CaisseDonations.source
    case .helloAsso: HelloAssoPayments.source
    }
  }

  /// What begins the reference of a payout that the platform doesn't name.
  package var payoutPrefix: String {
    switch self {
    case .caisse: "caisse"
    case .helloAsso: "HA"
    }
  }

  package func read(_ row: CSVRow) -> Result<DonationLine, RowFindings> {
    switch self {
    case .caisse(let dialect): dialect.read(row)
    case .helloAsso(let dialect): dialect.read(row)
    }
  }

  /// Whether two rows of one reference say the same in words.
  package func isSameWording(_ left: CSVRow, _ right: CSVRow) -> Bool {
    switch self {
    case .caisse: (0..<right.count).allSatisfy { left.text($0) == right.text($0) }
    case .helloAsso(let dialect): dialect.isSameWording(left, right)
    }
  }

  package var form: CSVDialectForm {
    switch self {
    case .caisse: CaisseDonations.form
    case .helloAsso: HelloAssoPayments.form
    }
  }
}

/// A file of donations whose header has been understood.
package struct DonationFile {
  package let dialect: DonationDialect
  package let reader: CSVReader

  /// Nil where the header is no dialect's: what is wrong is then in the findings.
  package static func open(
    named name: String?, file: String, source: any ByteSource, currency: Currency,
    findings: inout Findings
  ) throws -> DonationFile? {
    let peeked = try PeekedSource(source)
    let dialectName = name ?? recognise(peeked.start)
    let form =
      dialectName == HelloAssoPayments.name
      ? delimited(HelloAssoPayments.form, by: peeked.start) : CaisseDonations.form
    let reader = CSVReader(form, file: file, source: peeked)
    guard let header = try reader.readHeader() else {
      findings = reader.findings
      if findings.errors == 0 { findings.add(empty(file)) }
      return nil
    }
    guard let dialect = dialect(dialectName, header, currency, reader) else {
      findings = reader.findings
      return nil
    }
    return DonationFile(dialect: dialect, reader: reader)
  }

  private static func recognise(_ start: [UInt8]) -> String {
    let line = String(decoding: start.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.contains("Référence paiement") ? HelloAssoPayments.name : CaisseDonations.name
  }

  /// A spreadsheet may have saved the file anew with commas.
  private static func delimited(_ form: CSVDialectForm, by start: [UInt8]) -> CSVDialectForm {
    let line = start.prefix { $0 != UInt8(ascii: "\n") }
    var form = form
    if !line.contains(UInt8(ascii: ";")), line.contains(UInt8(ascii: ",")) {
      form.delimiter = .comma
    }
    return form
  }

  private static func dialect(
    _ name: String, _ header: CSVHeader, _ currency: Currency, _ reader: CSVReader
  ) -> DonationDialect? {
    let first = Finding.Place(file: reader.file, line: 1)
    if name == HelloAssoPayments.name {
      if let dialect = HelloAssoPayments(header, currency: currency) { return .helloAsso(dialect) }
    } else if let dialect = CaisseDonations(header, currency: currency) {
      let unknown = CaisseDonations.unknownColumns(header)
      guard unknown.isEmpty else {
        for column in unknown {
          reader.findings.add(
            Finding(
              "unknown-column", at: first, "the column ‘\(header.names[column])’ is not known",
              hint: "remove it; see caisse help formats for the columns that are"))
        }
        return nil
      }
      return .caisse(dialect)
    }
    let required =
      name == HelloAssoPayments.name
      ? HelloAssoPayments.required : CaisseDonations.required
    reader.findings.add(
      header.lacking(
        required.filter { header[$0] == nil }, in: reader.file, reader.form,
        words: " of the dialect \(name)",
        hint: "see caisse help formats, or name another dialect with --dialect"))
    return nil
  }

  private static func empty(_ file: String) -> Finding {
    Finding(
      "file-empty", at: Finding.Place(file: file, line: 1), "the file has no row",
      hint: "export it again: even an empty period has a header")
  }
}

/// A source whose first bytes have been looked at.
final class PeekedSource: ByteSource {
  let start: [UInt8]
  let size: Int?
  private var given = 0
  private var rest: any ByteSource

  init(_ source: any ByteSource) throws {
    var source = source
    size = source.size
    var start: [UInt8] = []
    try withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { buffer in
      while start.count < 4096 {
        let count = try source.read(into: buffer)
        if count == 0 { break }
        start.append(contentsOf: buffer[..<count])
      }
    }
    rest = source
    self.start = start
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard given < start.count else { return try rest.read(into: buffer) }
    let count = min(buffer.count, start.count - given)
    buffer.copyBytes(from: start[given..<given + count])
    given += count
    return count
  }
}
