import Foundation
import Testing

/// Statements in the forms that programs and spreadsheets read.
struct StatementFormatsTests {
  private func shell() throws -> TranscriptShell {
    let shell = try TranscriptShell()
    for line in [
      "caisse init ./fund.caisse --organisation Relais --time-zone UTC",
      "caisse account open 512X --parent 512 --label \"=HYPERLINK(1)\"",
      "caisse account open 517X --parent 517 --label @SUM",
      "caisse campaign open urgence --name \"+33 1\"",
      "caisse donation record --campaign urgence --amount 50 --channel transfer",
      "caisse donation record --campaign urgence --amount 70 --channel platform --fee 1",
    ] {
      #expect(try shell.run(line, input: "").status == 0, "\(line)")
    }
    return shell
  }

  @Test func `a campaign's statement has the figures that scripts rely on`() throws {
    let answer = try shell().run("caisse statement campaign urgence --format json", input: "")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    let fields = try #require(object as? [String: Any])
    for key in [
      "collected", "costs", "refunded", "held", "lost", "cleared", "reserved", "payable", "paid",
      "returned", "reserve", "free", "shortfall", "still_reversible",
    ] {
      let amount = try #require(fields[key] as? [String: String], "\(key)")
      #expect(amount["currency"] == "EUR" && amount["amount"]?.contains(".") == true)
    }
    #expect(fields["donations"] as? Int == 2)
    #expect(fields["awards"] as? Int == 0)
    #expect(fields["records"] as? Int != nil && fields["root"] as? String != nil)
  }

  @Test(
    arguments: [
      "statement trial-balance", "statement fund urgence", "statement journal",
      "statement campaign urgence", "statement ledger 512X", "status",
    ], ["en", "fr"])
  func `no cell of a spreadsheet begins a formula`(statement: String, language: String) throws {
    let shell = try shell()
    let answer = try shell.run(
      "caisse \(statement) --lang \(language) -o ./x-spreadsheet.csv", input: "")
    #expect(answer.status == 0)
    let text = String(
      decoding: try Data(contentsOf: shell.folder.appending(path: "x-spreadsheet.csv")),
      as: UTF8.self)
    let separator: Unicode.Scalar = language == "fr" ? ";" : ","
    var scalars = text.unicodeScalars[...]
    #expect(scalars.popFirst() == "\u{FEFF}")
    for line in scalars.split(whereSeparator: { $0 == "\r" || $0 == "\n" }) {
      for cell in line.split(separator: separator) {
        let first = cell.first { $0 != "\"" }
        let isNumber = cell.allSatisfy { "-0123456789.,".unicodeScalars.contains($0) }
        #expect(isNumber || !"=+-@\t".unicodeScalars.contains(first ?? "x"), "\(line)")
      }
    }
  }

  @Test(arguments: ["en", "fr"])
  func `a statement as a page holds the bar, its words and the checkpoint`(language: String) throws
  {
    let answer = try shell().run(
      "caisse statement campaign urgence --format html --lang \(language)", input: "")
    let words = language == "fr" ? ["libre", "frais", "racine"] : ["free", "costs", "root"]
    for word in words { #expect(answer.output.contains(word)) }
    #expect(answer.output.contains("<html lang=\"\(language)\">"))
    #expect(answer.output.contains("<rect class=\"part-free\""))
    #expect(!answer.output.contains("<script"))
  }
}
