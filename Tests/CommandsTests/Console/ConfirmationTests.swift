import Commands
import Ledger
import Testing
import Workflows

struct ConfirmationTests {
  private func confirm(
    given: String? = nil, typed: [String]? = nil, isTerminal: Bool = true
  ) throws {
    let console = try CapturedConsole(isTerminal: isTerminal, typed: typed).console()
    try console.confirm("erase \("D-12")", by: "D-12", given: given)
  }

  @Test func `the right words let the act go on, given or typed`() throws {
    try confirm(given: "D-12", isTerminal: false)
    try confirm(typed: ["D-12"])
  }

  @Test func `other words given are wrong usage, even at a terminal`() throws {
    let fault = #expect(throws: Fault.self) { try confirm(given: "D-13", typed: ["D-12"]) }
    #expect(fault?.exit == .wrongUsage)
    #expect(fault?.hint?.text(in: .euro) == "give --confirm D-12")
  }

  @Test(arguments: [["no"], [""], ["D-12 "], []])
  func `anything else typed cancels`(typed: [String]) throws {
    #expect(throws: Cancelled.self) { try confirm(typed: typed) }
  }

  @Test func `nothing waits where nobody can type`() throws {
    #expect(throws: Fault.self) { try confirm(isTerminal: false) }
    #expect(throws: Fault.self) { try confirm(typed: nil) }
    #expect(throws: Fault.self) { try confirm(typed: ["D-12"], isTerminal: false) }
  }
}
