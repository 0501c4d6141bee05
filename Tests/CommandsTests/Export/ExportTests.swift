import Journal
import Testing

/// Exports for other programs.
struct ExportTests {
  private func books() throws -> BooksFolder {
    let books = try BooksFolder()
    let file = try books.write(
      "dons.csv",
      DonorEraseTests.header + """
        2024-06-10,50.00,EUR,Camille Nommée,c@example.org,transfer,R-1,
        2024-06-11,20.00,EUR,,,card,-2,
        2024-06-11,30.50,EUR,Sacha,,cheque,R-3,

        """)
    try books.done("donation", "import", file, "--campaign", "urgence")
    return books
  }

  @Test func `donations begin with the columns that others script against`() throws {
    let rows = try books().done("export", "csv", "--what", "donations").split(separator: "\n")
    #expect(
      rows[0].hasPrefix(
        "donation,received_on,amount,currency,channel,campaign,fund,state,reference,cleared_on,"
          + "reversible_until,seq"))
    let first = rows[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(
      first[1...10].joined(separator: ",")
        == "2024-06-10,50.00,EUR,transfer,urgence,urgence,cleared,R-1,2024-06-10,")
    #expect(rows.count == 4)
  }

  @Test func `no export names a person`() throws {
    let books = try books()
    for what in ["donations", "entries", "postings", "awards", "payouts", "records"] {
      let text = try books.done("export", "csv", "--what", what)
      #expect(!text.contains("Camille") && !text.contains("c@example.org"))
    }
    for form in ["ndjson", "hledger", "beancount"] {
      #expect(try !books.done("export", form).contains("Camille"))
    }
  }

  @Test func `no cell for a spreadsheet begins as a formula does`() throws {
    let books = try books()
    let path = books.path("dons-spreadsheet.csv")
    try books.done("export", "csv", "--what", "donations", "-o", path)
    let sheet = try books.text(of: "dons-spreadsheet.csv")
    #expect(sheet.unicodeScalars.first == "\u{FEFF}" && sheet.contains("'-2"))
    for line in sheet.split(whereSeparator: \.isNewline).dropFirst() {
      for cell in line.split(separator: ",") {
        #expect(!"=+-@\t\r".contains(cell.first!), "\(cell)")
      }
    }
    #expect(try books.done("export", "csv", "--what", "donations").contains(",-2,"))
  }

  @Test func `exported records have the leaves that the tree was made of`() throws {
    let books = try books()
    let lines = try books.done("export", "ndjson").split(separator: "\n")
    let leaves = try books.done("export", "csv", "--what", "records").split(separator: "\n")
      .dropFirst().map { String($0.split(separator: ",").last!) }
    #expect(lines.count == leaves.count)
    for (line, leaf) in zip(lines, leaves) {
      let bytes = Array(line.utf8)
      #expect(bytes.withUnsafeBytes { Hash.leaf($0) }.hex == leaf)
    }
  }

  @Test func `a journal for plain-text accounting balances, and declares what it uses`() throws {
    let books = try books()
    let hledger = try books.done("export", "hledger")
    let used = Set(hledger.matches(of: #/(?m)^\ {4}([A-Z][^\ ]+)\ {2}/#).map { String($0.1) })
    for account in used { #expect(hledger.contains("account \(account)  ;"), "\(account)") }
    #expect(used.contains("Assets:512") && used.contains("Income:75411"))
    let beancount = try books.done("export", "beancount")
    for account in used { #expect(beancount.contains(" open \(account) EUR"), "\(account)") }
    for text in [hledger, beancount] {
      let amounts = text.matches(of: #/(?m)^\ +[A-Z][^\ ]+\ {2}(-?)([0-9]+)\.([0-9]{2})\ EUR/#)
      #expect(amounts.count == 6)
      let cents = amounts.map { (Int($0.2)! * 100 + Int($0.3)!) * ($0.1.isEmpty ? 1 : -1) }
      #expect(cents.reduce(0, +) == 0)
    }
  }

  @Test func `the same books give the same bytes`() throws {
    let books = try books()
    for form in [["csv", "--what", "postings"], ["hledger"], ["beancount"], ["ndjson"]] {
      let command = ["export"] + form
      books.environment["LANG"] = "C"
      let first = books.run(command).output
      books.environment["LANG"] = "fr_FR.UTF-8"
      #expect(books.run(command).output == first && !first.isEmpty)
    }
  }
}
