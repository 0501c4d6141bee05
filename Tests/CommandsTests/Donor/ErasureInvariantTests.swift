import Testing

/// Invariant 12 of `domain.md`, on books with a row in every table: after an erasure everything is as it
/// was, but for what names that person and the checkpoint at the foot.
struct ErasureInvariantTests {
  private static let formats = [
    "status", "statement campaign urgence", "statement campaign eau", "statement fund urgence",
    "statement fund general", "statement collective C10", "statement trial-balance",
    "statement trial-balance --book commitment", "statement journal",
    "statement journal --book commitment", "statement ledger 512CC", "account list",
    "allocation list --round 2024-06", "application list --round 2024-06",
    "approval list --award G1/1", "award list", "campaign list", "collective list",
    "document list", "document missing", "donation list", "entry list",
    "expense list", "fund list", "import list", "member list", "payout list", "pledge list",
  ].flatMap { line in ["csv", "json"].map { line + " --format " + $0 } }

  private static let exports =
    ["awards", "donations", "entries", "payouts", "postings"].map { "export csv --what " + $0 }
    + ["hledger", "beancount"].flatMap { form in
      ["", " --book commitment"].map { "export " + form + $0 }
    }

  private func answers(_ lines: [String], _ books: BooksFolder) -> [String] {
    lines.map { line in
      let answer = books.run(line.split(separator: " ").map(String.init))
      #expect(answer.status == 0, "\(line): \(answer.errors)")
      return answer.output
    }
  }

  private func withoutCheckpoint(_ text: String) -> String {
    text.split(separator: "\n")
      .filter { !$0.contains(/checkpoint|^ *"?(records|root)"?[,:]|512LP|La Poste/) }
      .joined(separator: "\n")
  }

  @Test func `every page and export is byte for byte what it was`() throws {
    let books = try BooksFolder(try FullBooks.model.get())
    let lines = Self.formats + Self.exports
    let before = answers(lines, books)
    let erased = try erasures(books)
    #expect(try books.done("donor", "list").contains("ada@example.org"))
    try books.done("donor", "erase", "ada@example.org", "--confirm", "ada@example.org")
    #expect(try !books.done("donor", "list").contains("ada@example.org"))
    for (line, (old, new)) in zip(lines, zip(before, answers(lines, books))) {
      #expect(withoutCheckpoint(old) == withoutCheckpoint(new), "\(line)")
    }
    // A month later the journal says so, with whatever is written next.
    try writeLater(books)
    #expect(try erasures(books) == erased + 2)
    for (line, (old, new)) in zip(lines, zip(before, answers(lines, books)))
    where !line.hasPrefix("account list") {
      #expect(withoutCheckpoint(old) == withoutCheckpoint(new), "\(line)")
    }
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `every earlier checkpoint, proof and page as known then is wholly what it was`() throws
  {
    let books = try BooksFolder(try FullBooks.model.get())
    let size = try #require(Int(try checkpoint(books)[1]))
    let known = ["--known-at", "\(size - 1)"]
    let proofs = stride(from: 0, to: size, by: 7).map { ["audit", "prove", "\($0)"] + known }
    let pages =
      [["audit", "checkpoint"] + known]
      + ["campaign urgence", "trial-balance", "fund urgence"].map {
        ["statement"] + $0.split(separator: " ").map(String.init) + known
      }
    let before = (proofs + pages).map { books.run($0).output }
    #expect(before.allSatisfy { !$0.isEmpty })
    try books.done("donor", "erase", "ada@example.org", "--confirm", "ada@example.org")
    try writeLater(books)
    #expect(try checkpoint(books)[1] != "\(size)")
    #expect((proofs + pages).map { books.run($0).output } == before)
  }

  private func writeLater(_ books: BooksFolder) throws {
    books.environment["CAISSE_NOW"] = "2024-09-01T08:00:00Z"
    try books.done("account", "open", "512LP", "--parent", "512", "--label", "La Poste")
  }

  private func erasures(_ books: BooksFolder) throws -> Int {
    try books.done("export", "ndjson").matches(of: /"person\.erased"/).count
  }

  private func checkpoint(_ books: BooksFolder) throws -> [Substring] {
    try books.done("audit", "checkpoint").split(separator: "\n")
  }
}
