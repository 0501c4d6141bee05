import Foundation
import Ledger

/// Rows by column name. Our files have no quotes, so that splitting is reading.
struct Table {
  let header: [String]
  let rows: [[String: String]]

  init(_ bytes: [UInt8], separator: Character) {
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...],
      as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    let cells = lines.map { $0.split(separator: separator, omittingEmptySubsequences: false) }
    let header = cells[0].map(String.init)
    self.header = header
    rows = cells.dropFirst().map { row in
      precondition(row.count == header.count, "a ragged row: \(row)")
      return Dictionary(uniqueKeysWithValues: zip(header, row.map(String.init)))
    }
  }

  func column(_ name: String) -> [String] { rows.map { $0[name]! } }

  /// Amounts in cents, with a dot or, as in France, with a comma and spaces.
  func cents(_ name: String) -> [Int64] {
    column(name).map { cell in
      let plain = cell.replacingOccurrences(of: " ", with: "")
        .replacingOccurrences(of: ",", with: ".")
      return Currency.euro.amount(plain: plain)!.minorUnits
    }
  }
}
