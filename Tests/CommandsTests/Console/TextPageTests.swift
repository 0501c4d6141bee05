import Commands
import Keeping
import Ledger
import Testing

struct TextPageTests {
  private static let table = Table(
    "campaigns",
    columns: [
      Column("campaign", .code, "Campaign"), Column("name", .text, "Name"),
      Column("donations", .count, "Donations"), Column("collected", .amount, "Collected"),
      Column("opens", .day, "Opens"),
    ])
  private static let june = Cell.day(Day("2024-06-10")!)

  private func write(_ console: Console) throws {
    try console.list("Campaigns", Self.table, notes: ["checkpoint 12"]) { rows in
      try rows.row([
        .code("urgence"), .text("Été d’urgence"), .count(4812),
        .amount(Amount(minorUnits: 9_350_000)), Self.june,
      ])
      try rows.row([
        .code("b"), .text("東京"), .count(-3), .amount(Amount(minorUnits: -5)), .none,
      ])
      try rows.total([
        .none, .text("Total"), .count(4809), .amount(Amount(minorUnits: 9_349_995)), .none,
      ])
    }
  }

  @Test func `columns are aligned and thousands kept apart`() throws {
    let captured = CapturedConsole()
    try write(captured.console(.text, language: .english))
    #expect(
      captured.output.text == """
        Campaigns

        amounts in EUR
        Campaign  Name           Donations  Collected  Opens
        ────────  ─────────────  ─────────  ─────────  ──────────
        urgence   Été d’urgence      4,812  93,500.00  2024-06-10
        b         東京                  -3      -0.05  \("")
                  Total              4,809  93,499.95  \("")

        checkpoint 12

        """)
  }

  @Test func `French has a narrow no-break space and a comma`() throws {
    let captured = CapturedConsole()
    try write(captured.console(.text, language: .french))
    #expect(captured.output.text.contains("93\u{202F}500,00"))
    #expect(captured.output.text.contains("4\u{202F}812"))
    #expect(captured.output.text.contains("montants en EUR"))
  }

  @Test func `on a narrow terminal text gives way, and nothing else`() throws {
    let captured = CapturedConsole(isTerminal: true, columns: 60)
    let console = try captured.console(noColor: true, language: .english)
    let long = String(repeating: "long ", count: 40)
    let code = String(repeating: "C", count: 10)
    try console.list("Campaigns", Self.table) { rows in
      try rows.row([
        .code(code), .text(long), .count(1), .amount(Amount(minorUnits: 100)), Self.june,
      ])
    }
    let lines = captured.output.text.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= 60 })
    #expect(lines.last?.hasPrefix(code) == true)
    #expect(lines.last?.contains("…") == true)
    #expect(lines.last?.hasSuffix("1.00  2024-06-10") == true)
  }

  @Test func `in a pipe nothing is cut, however long`() throws {
    let captured = CapturedConsole(environment: ["COLUMNS": "20"])
    let long = String(repeating: "x", count: 500)
    let table = Table("names", columns: [Column("name", .text, "Name")])
    try captured.console(.text).list("Names", table) { try $0.row([.text(long)]) }
    #expect(captured.output.text.contains(long))
  }

  @Test func `rows after the sample leave in the same columns`() throws {
    let captured = CapturedConsole()
    let table = Table("n", columns: [Column("n", .count, "N"), Column("name", .text, "Name")])
    try captured.console(.text).list("Numbers", table) { rows in
      for number in 0..<2_500 { try rows.row([.count(number), .text("row \(number)")]) }
    }
    let lines = captured.output.text.split(separator: "\n")
    #expect(lines.count == 1 + 2 + 2_500)
    #expect(lines[3] == "  0  row 0")
    #expect(lines[1_002] == "999  row 999")
    #expect(lines.last == "2,499  row 2499")
  }

  @Test func `figures stand under each other`() throws {
    let captured = CapturedConsole()
    try captured.console(.text, language: .english).page("urgence") { page in
      try page.figures([
        Figure("collected", "Collected", .amount(Amount(minorUnits: 9_350_000))),
        Figure("free", "Free", .amount(Amount(minorUnits: 20_000))),
        Figure("state", "State", .text("open")),
      ])
    }
    #expect(
      captured.output.text == """
        urgence

        amounts in EUR
        Collected  93,500.00
        Free          200.00
        State      open

        """)
  }
}
