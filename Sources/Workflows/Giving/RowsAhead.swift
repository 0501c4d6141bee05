import Formats

/// The rows of a file, some of them read ahead of their being taken, in the order of the file.
final class RowsAhead {
  enum Item {
    case line(DonationLine, CSVRow)
    case wrong([Finding], CSVRow)
    /// The bytes of a row that the reader itself refused.
    case malformed([UInt8])
    /// What the reader found, before the row that comes next.
    case found(Findings)
  }

  /// How many rows are read ahead at most, and about how many bytes of them.
  private static let mostRows = 2_048
  private static let mostBytes = 1 << 20

  private let dialect: DonationDialect
  private let reader: CSVReader
  private var items: [Item] = []

  init(_ file: DonationFile) {
    dialect = file.dialect
    reader = file.reader
  }

  /// The next rows; none at the end.
  func next() throws -> [Item] {
    items = []
    items.reserveCapacity(Self.mostRows)
    reader.whenRefused = { [unowned self] row in
      if !row.isEmpty { items.append(.malformed(Array(row.rawBytes))) }
    }
    defer { reader.whenRefused = nil }
    var bytes = 0
    while items.count < Self.mostRows, bytes < Self.mostBytes, let row = try reader.next() {
      takeFindings()
      bytes += row.rawBytes.count
      items.append(item(row.copy()))
    }
    takeFindings()
    return items
  }

  private func item(_ row: CSVRow) -> Item {
    switch dialect.read(row) {
    case .success(let line): .line(line, row)
    case .failure(let wrong): .wrong(wrong.findings, row)
    }
  }

  private func takeFindings() {
    guard !reader.findings.isEmpty else { return }
    items.append(.found(reader.findings))
    reader.findings = Findings()
  }
}
