import TestSupport
import Testing

/// A hosted project's entries as books of their own.
struct HostedExportTests {
  private func hosted() throws -> BooksFolder {
    let books = try BooksFolder()
    try books.done("member", "enrol", "--name", "Awa", "--role", "committee")
    books.environment["CAISSE_MEMBER"] = "m:1"
    try books.done("collective", "add", "C04", "--name", "Les Jardins")
    try books.done("hosted", "open", "jardin", "--collective", "C04", "--kind", "own-name")
    try books.done(
      "hosted", "agree", "jardin", "--basis", "own-object", "--confirmed-by", "m:2",
      "--requesters", "Awa", "--devolution", "Les Voisins", "--document", "CONV-1")
    try books.done("campaign", "open", "pour-le-jardin", "--fund", "jardin")
    for (campaign, amount) in [("pour-le-jardin", "300"), ("urgence", "900")] {
      try books.done(
        "donation", "record", "--campaign", campaign, "--amount", amount, "--channel", "transfer")
    }
    try books.done(
      "expense", "record", "--fund", "jardin", "--account", "6226", "--amount", "40",
      "--decision", "PV-1", "--document", "FACT-1")
    return books
  }

  @Test(arguments: ["hledger", "beancount"])
  func `nothing of another fund is in it, and only accounts it needs`(tool: String) throws {
    let text = try hosted().done("export", tool, "--fund", "jardin")
    #expect(text.contains("300.00 EUR") && text.contains("40.00 EUR"))
    #expect(!text.contains("900.00") && !text.contains("urgence"))
    #expect(text.contains("75411") && text.contains("6226") && !text.contains("4683"))
  }

  @Test(.enabled(if: Tool.isThere("hledger", "--version"), "skipped: no hledger"))
  func `hledger takes it strictly, with the balances of the statement`() throws {
    let books = try hosted()
    try books.done("export", "hledger", "--fund", "jardin", "-o", books.path("jardin.journal"))
    let tool = try Tool()
    let check = try tool.run(["hledger", "-f", books.path("jardin.journal"), "check", "--strict"])
    #expect(check.status == 0, "\(check.output)")
    let bank = try tool.run(
      ["hledger", "-f", books.path("jardin.journal"), "balance", "Assets", "-O", "csv"])
    #expect(bank.output.contains("260.00"))
  }
}
