import Commands
import Keeping
import Ledger
import Testing
import Workflows

struct ErrorPrinterTests {
  private func report(
    _ error: any Error, currency: Currency = .euro
  ) throws -> (text: String, exit: Workflows.ExitStatus) {
    let captured = CapturedConsole()
    let console = try captured.console()
    console.currency = currency
    let exit = ErrorPrinter(console).report(error)
    return (captured.errors.text, exit)
  }

  @Test func `a refusal names its reason, its code and the next step`() throws {
    let fund = FundCode(known: "urgence")
    let (text, exit) = try report(KeepingRefusal.fundUnknown(fund))
    #expect(
      text == """
        caisse: error: the books have no fund urgence [unknown-fund]
          hint: see caisse fund list, or open it with caisse fund open

        """)
    #expect(exit == .refused)
  }

  @Test func `amounts are told in the currency of the books`() throws {
    let refusal = LedgerRefusal.unbalanced(
      fund: FundCode(known: "urgence"), excess: Amount(minorUnits: -150_000))
    #expect(
      try report(refusal).text.hasPrefix(
        "caisse: error: credits exceed debits by 1500.00 EUR in fund urgence [unbalanced]"))
    #expect(
      try report(refusal, currency: Currency(code: "JPY")!).text.contains("by 150000 JPY in"))
  }

  @Test func `a fault names its cause`() throws {
    let fault = Fault.system(
      28, code: "write-failed", message: "can't write fund.caisse", hint: "free some space")
    let (text, exit) = try report(fault)
    #expect(
      text == """
        caisse: error: can't write fund.caisse: No space left on device [write-failed]
          hint: free some space

        """)
    #expect(exit == .readingOrWritingFailed)
  }

  @Test func `an error nobody explained shows nothing of the program`() throws {
    struct SecretInternals: Error {}
    let (text, exit) = try report(SecretInternals())
    #expect(text.hasPrefix("caisse: error: ") && text.contains("[bug]"))
    #expect(!text.contains("Secret"))
    #expect(exit == .bug)
  }

  @Test func `a question answered with no is cancelled`() throws {
    #expect(try report(Cancelled()).exit == .cancelled)
  }

  @Test func `a message can't steer the terminal it is printed on`() throws {
    let (text, _) = try report(
      Fault(code: "x", message: "can't read \("\u{1B}[2J\u{202E}name\nline")", hint: "\("\u{7}")"))
    #expect(text == "caisse: error: can't read ␛[2J�name␊line [x]\n  hint: ␇\n")
  }

  @Test func `a warning looks like an error that stops nothing`() throws {
    let captured = CapturedConsole()
    try captured.console().warn("the clock is \(12) minutes behind", code: "clock-behind")
    #expect(
      captured.errors.text
        == "caisse: warning: the clock is 12 minutes behind [clock-behind]\n")
  }
}
