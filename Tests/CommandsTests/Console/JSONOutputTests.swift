import Commands
import Foundation
import Journal
import Ledger
import Testing

struct JSONOutputTests {
  private func json(_ write: (inout JSONOutput) throws -> Void) throws -> String {
    let captured = CapturedConsole()
    try captured.console(.json).json(write)
    return captured.output.text
  }

  @Test func `fields come in the order they are written`() throws {
    let text = try json { json in
      try json.object { fields in
        try fields.key("imported")
        try fields.value(4812)
        try fields.key("amount")
        try fields.value("93500.00")
        try fields.key("rows")
        try fields.array { rows in
          try rows.value(true)
          try rows.null()
          try rows.object { _ in }
        }
      }
    }
    #expect(text == #"{"imported":4812,"amount":"93500.00","rows":[true,null,{}]}"# + "\n")
  }

  @Test func `every character survives a reader, and none steers a terminal`() throws {
    for start in stride(from: 0, to: 0x3000, by: 0x80) {
      let scalars = (start..<start + 0x80).compactMap { Unicode.Scalar(UInt32($0)) }
      let text = String(String.UnicodeScalarView(scalars))
      let written = try json { try $0.value(text) }
      let read = try JSONDecoder().decode(String.self, from: Data(written.utf8))
      #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars), "from \(start)")
      let line = String(written.dropLast())
      #expect(line.legible == line)
    }
  }

  @Test func `a list is an array of objects, an amount a text with its currency`() throws {
    let captured = CapturedConsole()
    let table = Table(
      "funds", columns: [Column("fund", .code, "Fund"), Column("free", .amount, "Free")])
    try captured.console(.json).list("Funds", table) { rows in
      try rows.row([.code("general"), .amount(Amount(minorUnits: 12_550))])
      try rows.row([.code("abroad"), .amount(Amount(minorUnits: 7), Currency(code: "JPY")!)])
      try rows.total([.none, .amount(.zero)])
    }
    #expect(
      captured.output.text == """
        [
          {"fund":"general","free":{"amount":"125.50","currency":"EUR"}},
          {"fund":"abroad","free":{"amount":"7","currency":"JPY"}}
        ]

        """)
  }

  @Test func `an empty list is an empty array`() throws {
    let captured = CapturedConsole()
    let table = Table("funds", columns: [Column("fund", .code, "Fund")])
    try captured.console(.json).list("Funds", table) { _ in }
    #expect(captured.output.text == "[]\n")
  }

  @Test func `a page is one object of its figures and lists`() throws {
    let captured = CapturedConsole()
    try captured.console(.json).page("urgence") { page in
      try page.figures([
        Figure("donations", "Donations", .count(2)),
        Figure("at", "At", .instant(Instant(secondsSince1970: 1_770_744_000))),
        Figure("closes", "Closes", .none),
      ])
      try page.table(Table("days", columns: [Column("day", .day, "Day")])) { rows in
        try rows.row([.day(Day("2024-06-10")!)])
      }
      try page.note("for people")
    }
    #expect(
      captured.output.text == """
        {
          "donations":2,
          "at":"2026-02-10T17:20:00Z",
          "closes":null,
          "days":[
            {"day":"2024-06-10"}
          ]
        }

        """)
  }
}
