import Allocation
import Formats
import Granting
import Journal
import Testing

/// Sheets that members sign by their hash: one form, so that the record gives the very bytes again.
struct MemberSheetTests {
  private func codes<Sheet: MemberSheet>(_ sheet: Sheet.Type, _ text: String) -> [String] {
    let (read, findings) = Sheet.read(Array(text.utf8), named: "sheet.csv")
    #expect((read == nil) == (findings.errors > 0))
    return findings.kept.map { "\($0.place?.line ?? 0) \($0.code)" }
  }

  @Test func `what is written reads back, to the byte`() throws {
    let interests = InterestSheet(
      lines: Interest.Kind.allCases.enumerated().map { place, kind in
        InterestSheet.Line(application: ApplicationCode(number: Int64(place) + 9), kind: kind)
      })
    #expect(InterestSheet.read(interests.bytes, named: "a").sheet == interests)
    let reviews = ReviewSheet(lines: [
      ReviewSheet.Line(application: ApplicationCode(number: 2)),
      ReviewSheet.Line(
        application: ApplicationCode(number: 1), verdict: .inReview,
        score: Score(thousandths: 7_125), tier: 2),
    ])
    #expect(
      String(decoding: reviews.bytes, as: UTF8.self)
        == "application,verdict,score,tier\nG2,,,\nG1,in-review,7.125,2\n")
    let read = try #require(ReviewSheet.read(reviews.bytes, named: "b").sheet)
    #expect(read == reviews && read.hash == reviews.hash)
  }

  @Test func `words have their commitment in the sheet, and only where there are any`() throws {
    let (application, salt) = (
      ApplicationCode(number: 7), Salt(hex: String(repeating: "0f", count: 32))!
    )
    let words = Array(
      "application,salt,words\nG7,\(salt.hex),à voir, vraiment,\nG8,\(salt.hex),\n".utf8)
    var findings = Findings()
    let said = SheetWords(words, named: "words.csv", &findings)
    let line = try #require(said.lines[application])
    #expect(line.words == "à voir, vraiment," && said.lines.count == 1)
    let sheet = InterestSheet(lines: [
      InterestSheet.Line(
        application: application, kind: .family,
        words: line.commitment(on: application, in: .interest)),
      InterestSheet.Line(application: ApplicationCode(number: 8), kind: .none),
    ])
    let hash = try #require(sheet.lines[0].words)
    #expect(
      String(decoding: sheet.bytes, as: UTF8.self)
        == "application,kind,words\nG7,family,\(hash.hex)\nG8,none,\n")
    #expect(InterestSheet.read(sheet.bytes, named: "a").sheet == sheet)
    said.compare(with: sheet, named: "sheet.csv", &findings)
    #expect(findings.errors == 0)
    // The commitment is to words on this application, in a sheet of this kind.
    #expect(line.commitment(on: application, in: .review) != hash)
    #expect(line.commitment(on: ApplicationCode(number: 8), in: .interest) != hash)
    #expect(codes(InterestSheet.self, "application,kind,words\nG7,none,\n") == ["1 sheet-form"])
    #expect(codes(InterestSheet.self, "application,kind,words\nG7,none,so\n") == ["2 sheet-words"])
  }

  @Test(arguments: [
    ("words", ["1 sheet-words-form"]),
    ("application,salt,words\nG7,0f,x\n", ["2 sheet-words-form"]),
    ("application,salt,words\nG7,\(Salt().hex),a\u{202E}b\n", ["2 steering-character"]),
    ("application,salt,words\nG7,\(Salt().hex),a\r\n", ["2 steering-character"]),
    (
      "application,salt,words\nG7,\(Salt().hex),a\nG7,\(Salt().hex),b\n",
      ["3 sheet-words-form"]
    ),
  ])
  func `what is wrong with words is told of its line`(text: String, found: [String]) {
    var findings = Findings()
    _ = SheetWords(Array(text.utf8), named: "words.csv", &findings)
    #expect(findings.kept.map { "\($0.place?.line ?? 0) \($0.code)" } == found)
  }

  @Test(arguments: [
    ("", ["1 sheet-header"]), ("application;kind\nG1;none\n", ["1 sheet-header"]),
    ("application,kind\r\nG1,none\r\n", ["1 sheet-header"]),
    ("application,kind\nG1\nG2,none,\n", ["2 sheet-columns", "3 sheet-columns"]),
    ("application,kind\ng1,none\nG01,none\n", ["2 sheet-application", "3 sheet-application"]),
    ("application,kind\nG1,None\n", ["2 sheet-kind"]),
    ("application,kind\nG1,none\r\n", ["2 sheet-kind"]),
    ("application,kind\nG1,none\nG1,family\n", ["3 sheet-twice"]),
    ("application,kind\nG1,none", ["2 sheet-form"]),
  ])
  func `what is wrong with interests is told of its line`(text: String, found: [String]) {
    #expect(codes(InterestSheet.self, text) == found)
  }

  @Test(arguments: [
    ("G1,good,,", "sheet-verdict"), ("G1,,many,", "sheet-score"), ("G1,,-1,", "sheet-score"),
    ("G1,,,0", "sheet-tier"), ("G1,,,first", "sheet-tier"), ("G1,,7.50,", "sheet-form"),
    ("G1,,,01", "sheet-form"), ("G1,,,+1", "sheet-form"),
  ])
  func `what is wrong with judgements is told of its line`(line: String, code: String) {
    #expect(codes(ReviewSheet.self, "application,verdict,score,tier\n\(line)\n") == ["2 \(code)"])
  }
}
