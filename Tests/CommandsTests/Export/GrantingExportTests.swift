import Testing

/// Exports of what went out, from books where something did.
struct GrantingExportTests {
  private let books: BooksFolder

  init() throws { books = try BooksFolder(FullBooks.model.get()) }

  /// The rows of an export by the names of its columns.
  private func rows(_ what: String) throws -> [[String: String]] {
    let lines = try books.done("export", "csv", "--what", what).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  @Test func `an award with its amounts and days`() throws {
    let award = try #require(try rows("awards").first)
    #expect(try rows("awards").map { $0["award"] } == ["G1/1", "G2/1", "G3/1", "G4/1"])
    for (column, value) in [
      ("award", "G1/1"), ("application", "G1"), ("collective", "C10"), ("fund", "urgence"),
      ("amount", "500.00"), ("currency", "EUR"), ("state", "part-returned"),
      ("proposed_on", "2024-06-10"), ("decided_on", "2024-06-10"), ("reserved_on", "2024-06-10"),
      ("notified_on", "2024-06-10"), ("released", "0.00"), ("paid", "500.00"),
      ("returned", "20.00"),
    ] {
      #expect(award[column] == value, "\(column)")
    }
  }

  @Test func `a payout with its award and its attempts`() throws {
    let payout = try #require(try rows("payouts").first)
    for (column, value) in [
      ("award", "G1/1"), ("amount", "500.00"), ("currency", "EUR"), ("state", "confirmed"),
      ("attempts", "1"), ("sent_on", "2024-06-10"), ("confirmed_on", "2024-06-10"),
      ("bounced_on", ""), ("reason", ""),
    ] {
      #expect(payout[column] == value, "\(column)")
    }
    #expect(payout["payout"]?.contains(/^CA-G1-[0-9A-Z]{4}$/) == true)
  }

  @Test func `no cell of a spreadsheet begins a formula`() throws {
    for what in ["awards", "payouts", "donations"] {
      let path = books.path("\(what)-spreadsheet.csv")
      try books.done("export", "csv", "--what", what, "-o", path)
      for line in try books.text(of: "\(what)-spreadsheet.csv").split(whereSeparator: \.isNewline)
        .dropFirst()
      {
        for cell in line.split(separator: ",") {
          #expect(!"=+-@\t\r".contains(cell.first!) || cell.contains(/^-[0-9.]+$/), "\(cell)")
        }
      }
    }
  }

  /// Invariant 14 of `domain.md`: every euro's path can be listed.
  @Test(arguments: ["financial", "commitment"])
  func `the exported postings add up to the trial balance, each of a record`(book: String) throws {
    let records = try books.done("export", "ndjson").split(separator: "\n").count
    var sums: [String: Int] = [:]
    for posting in try rows("postings") where posting["book"] == book {
      let cents = try #require(Int(posting["amount"]!.replacing(".", with: "")))
      sums[posting["account"]!, default: 0] += cents
      #expect(try #require(Int(posting["seq"]!)) < records)
    }
    let balances = try books.done(
      "statement", "trial-balance", "--book", book, "--format", "csv"
    ).split(separator: "\n").dropFirst().filter { !$0.contains(/^(records|root)/) }
    #expect(!balances.isEmpty)
    for line in balances {
      let fields = line.split(separator: ",")
      let cents = try #require(Int(fields[fields.count - 1].replacing(".", with: "")))
      #expect(sums.removeValue(forKey: String(fields[0])) ?? 0 == cents, "\(line)")
    }
    #expect(sums.allSatisfy { $0.value == 0 })
  }
}
