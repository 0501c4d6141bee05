import Commands
import Testing
import Workflows

struct PaintTests {
  private static let table = Table("funds", columns: [Column("fund", .code, "Fund")])

  private func output(_ captured: CapturedConsole, noColor: Bool = false) throws -> String {
    let console = try captured.console(.text, noColor: noColor)
    try console.list("Funds", Self.table) { try $0.row([.code("general")]) }
    console.warn("look here", code: "look")
    return captured.output.text + captured.errors.text
  }

  @Test func `a terminal is coloured`() throws {
    #expect(try output(CapturedConsole(isTerminal: true)).contains("\u{1B}["))
    let quiet = CapturedConsole(isTerminal: true, environment: ["NO_COLOR": ""])
    #expect(try output(quiet).contains("\u{1B}["), "an empty NO_COLOR says nothing")
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": ""]])
  func `nothing is coloured where the environment says no`(environment: [String: String]) throws {
    let captured = CapturedConsole(isTerminal: true, environment: environment)
    #expect(try !output(captured).contains("\u{1B}"))
  }

  @Test func `nothing is coloured in a pipe or with --no-color`() throws {
    #expect(try !output(CapturedConsole(isTerminal: false)).contains("\u{1B}"))
    #expect(try !output(CapturedConsole(isTerminal: true), noColor: true).contains("\u{1B}"))
  }
}
