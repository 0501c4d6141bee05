import Commands
import Keeping
import Ledger
import Testing

struct SeparatedPageTests {
  private static let table = Table(
    "donations",
    columns: [
      Column("donor", .text, "Donor"), Column("amount", .amount, "Amount"),
      Column("received_on", .day, "Received"), Column("seq", .count, "Place"),
    ])

  private func output(
    _ format: OutputFormat, donor: String, isTerminal: Bool = false
  ) throws -> String {
    let captured = CapturedConsole(isTerminal: isTerminal)
    try captured.console(format, language: .french).list("Donations", Self.table) { rows in
      try rows.row([
        .text(donor), .amount(Amount(minorUnits: 123_456_789)), .day(Day("2024-06-10")!),
        .count(1_000_000),
      ])
      try rows.total([.none, .amount(Amount(minorUnits: 1)), .none, .none])
    }
    return captured.output.text
  }

  @Test func `numbers are exact, whatever the language, and totals are left out`() throws {
    #expect(
      try output(.csv, donor: "Ada") == """
        donor,amount,received_on,seq
        Ada,1234567.89,2024-06-10,1000000

        """)
    #expect(
      try output(.tsv, donor: "Ada")
        == "donor\tamount\treceived_on\tseq\nAda\t1234567.89\t2024-06-10\t1000000\n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("cr\r", "\"cr\r\""), ("", ""), (" x ", " x "), ("=1+1", "=1+1"), ("\u{301}é", "\u{301}é"),
    ("a\u{1B}[31m", "a\u{1B}[31m"),
  ])
  func `values are exact in CSV for programs`(value: String, field: String) throws {
    let lines = try output(.csv, donor: value).utf8.dropFirst(
      "donor,amount,received_on,seq\n".utf8.count)
    #expect(Array(lines) == Array((field + ",1234567.89,2024-06-10,1000000\n").utf8))
  }

  @Test(arguments: ["\u{1B}]0;owned\u{7}", "\u{9B}31m", "a\tb\nc\rd", "\u{202E}evil", "\u{7F}"])
  func `nothing that steers a terminal is written to one`(value: String) throws {
    for format in [OutputFormat.text, .tsv, .csv, .json, .html] {
      let text = try output(format, donor: value, isTerminal: true)
      let colour = /\u{1B}\[[0-9;]*m/
      let steering = text.replacing(colour, with: "").unicodeScalars.filter { scalar in
        scalar != "\n" && scalar != "\t"
          && (scalar.properties.generalCategory == .control
            || (0x202A...0x202E).contains(scalar.value))
      }
      #expect(steering.isEmpty, "\(format)")
    }
  }

  @Test func `a tab-separated line stays one line of as many values`() throws {
    let lines = try output(.tsv, donor: "a\tb\nc\rd").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].split(separator: "\t", omittingEmptySubsequences: false).count == 4)
    #expect(lines[1].hasPrefix("a␉b␊c␍d\t"))
  }

  @Test func `a lone empty value is still a row of CSV`() throws {
    let captured = CapturedConsole()
    let table = Table("names", columns: [Column("name", .text, "Name")])
    try captured.console(.csv).list("Names", table) { rows in
      try rows.row([.text("")])
      try rows.row([.none])
    }
    #expect(captured.output.text == "name\n\"\"\n\"\"\n")
  }

  @Test func `a page of several parts keeps them apart`() throws {
    let captured = CapturedConsole()
    try captured.console(.csv).page("urgence") { page in
      try page.figures([Figure("free", "Free", .amount(Amount(minorUnits: 20_000)))])
      try page.table(Self.table) { _ in }
      try page.note("for people")
    }
    #expect(
      captured.output.text
        == "figure,value\nfree,200.00\n\ndonor,amount,received_on,seq\n")
  }
}
