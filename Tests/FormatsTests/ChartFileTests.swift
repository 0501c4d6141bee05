import Formats
import Foundation
import Ledger
import TestSupport
import Testing

struct ChartFileTests {
  private static let header = "code,label_fr,label_en,kind,parent,role,use\n"

  /// Lines that play every role, so that only what a test adds is wrong.
  private static let complete = AccountRole.allCases.enumerated().map { index, role in
    "\(100 + index),Compte,Account,asset,,\(role.rawValue),\n"
  }.joined()

  private func read(_ lines: String) throws -> (chart: Chart?, findings: Findings) {
    try ChartFile.read(
      Array((Self.header + Self.complete + lines).utf8), named: "test", file: "test.csv")
  }

  private func codes(_ lines: String) throws -> [String] {
    let (chart, findings) = try read(lines)
    #expect((chart == nil) == (findings.errors > 0))
    return findings.kept.map(\.code)
  }

  @Test func `a chart is read with its labels, kinds, parents and roles`() throws {
    let lines = "9,Un,One,expense,,,\n91,\"Deux, trois\",Two,income,9,,a use\n"
    let chart = try #require(try read(lines).chart)
    let last = try #require(chart.lines.last)
    #expect(chart.name == "test")
    #expect(last.account.code.text == "91")
    #expect(last.account.label == "Deux, trois")
    #expect(last.labelInEnglish == "Two")
    #expect(last.account.kind == .income)
    #expect(last.account.parent?.text == "9")
    #expect(try chart.account(.bank).text == "100")
  }

  @Test func `one account may play several roles`() throws {
    let lines = Self.complete.replacing("refund-loss", with: "")
      .replacing(",counting-loss,", with: ",counting-loss;refund-loss,")
    let (chart, findings) = try ChartFile.read(
      Array((Self.header + lines).utf8), named: "test", file: "test.csv")
    #expect(findings.isEmpty)
    #expect(try chart?.account(.refundLoss) == chart?.account(.countingLoss))
  }

  @Test(arguments: [
    ("-9,a,b,asset,,,\n", "chart-malformed-code"), (",a,b,asset,,,\n", "chart-malformed-code"),
    ("9,a,b,assets,,,\n", "chart-unknown-kind"), ("9,,b,asset,,,\n", "chart-missing-label"),
    ("9,a,,asset,,,\n", "chart-missing-label"), ("9,a,b,asset,8,,\n", "chart-unknown-parent"),
    ("9,a,b,asset,9,,\n", "chart-unknown-parent"), ("9,a,b,asset,,banker,\n", "chart-unknown-role"),
    ("9,a,b,asset,,bank,\n", "chart-repeated-role"),
    ("100,a,b,asset,,,\n", "chart-repeated-account"),
    ("9,a,b,asset,,\n", "csv-ragged-row"), ("\n", "csv-blank-line"),
  ])
  func `a wrong line is refused and named`(line: String, code: String) throws {
    #expect(try codes(line) == [code])
  }

  @Test func `a chart without a role is refused`() throws {
    let lines = Self.complete.replacing(",bank,", with: ",,")
    let (chart, findings) = try ChartFile.read(
      Array((Self.header + lines).utf8), named: "test", file: "test.csv")
    #expect(chart == nil)
    #expect(findings.kept.map(\.code) == ["chart-role-not-played"])
    #expect(findings.kept[0].message.contains("bank"))
  }

  @Test func `a chart with other columns is refused`() throws {
    for (header, code) in [
      ("code,label_fr,label_en,kind,parent,role\n", "chart-missing-column"),
      ("code,label_fr,label_en,kind,parent,role,use,more\n", "chart-unknown-column"),
    ] {
      #expect(
        try ChartFile.read(Array(header.utf8), named: "t", file: "t.csv").findings.kept.map(\.code)
          == [code])
    }
    #expect(
      try ChartFile.read([], named: "t", file: "t.csv").findings.kept.map(\.code) == ["chart-empty"]
    )
  }
}
