import Commands
import Foundation
import Keeping
import Ledger
import Testing

/// CSV for people, chosen by a name that ends in `-spreadsheet.csv`.
struct SpreadsheetTests {
  private func rows(_ values: [String], language: Language) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "\(UUID().uuidString)-spreadsheet.csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let table = Table(
      "cells", columns: [Column("cell", .text, "Cell"), Column("amount", .amount, "Amount")])
    let console = try CapturedConsole().console(file: file.path, language: language)
    try console.list("Cells", table) { rows in
      for value in values { try rows.row([.text(value), .amount(Amount(minorUnits: -123_456))]) }
    }
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"])
  func `no cell begins a formula`(value: String) throws {
    for language in Language.allCases {
      let text = try rows([value], language: language)
      let line = try #require(text.unicodeScalars.split(separator: "\n").last)
      let cell = line.drop { $0 == "\"" }
      let first = try #require(cell.first)
      #expect(!"=+-@\t\r\n＝".unicodeScalars.contains(first))
    }
  }

  @Test func `a spreadsheet finds the marks of its language`() throws {
    #expect(
      Array(try rows(["a;b,c"], language: .french).utf8)
        == Array("\u{FEFF}cell;amount\r\n\"a;b,c\";-1234,56\r\n".utf8))
    #expect(
      Array(try rows(["a;b,c"], language: .english).utf8)
        == Array("\u{FEFF}cell,amount\r\n\"a;b,c\",-1234.56\r\n".utf8))
  }

  @Test func `an identifier keeps its leading zeros`() throws {
    #expect(try rows(["00123456700019"], language: .french).contains("\n00123456700019;"))
  }
}
