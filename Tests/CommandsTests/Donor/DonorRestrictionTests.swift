import Testing

/// What the law requires to keep of a donor who wants to be erased.
struct DonorRestrictionTests {
  @Test func `donations that may need a receipt are kept for six years, the others go`() throws {
    let books = try BooksFolder()
    try books.done("campaign", "open", "recus", "--people", "full")
    let file = try books.write(
      "dons.csv",
      DonorEraseTests.header + """
        2024-06-10,50.00,EUR,Camille,c@example.org,transfer,PLAIN-1,
        2024-06-11,20.00,EUR,Camille,c@example.org,transfer,FULL-1,recus

        """)
    try books.done("donation", "import", file, "--campaign", "urgence")
    let answer = books.run("donor", "erase", "c@example.org", "--confirm", "c@example.org")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("[kept-by-law]") && answer.errors.contains("2030-12-31"))
    #expect(try books.files(holding: "PLAIN-1,") == [])
    #expect(try books.files(holding: "FULL-1,") == ["fund.people"])
    let list = try books.done("donor", "list", "--format", "csv")
    #expect(
      !list.contains("Camille") && !list.contains("c@example.org") && list.contains(",1,20.00"))
    let journal = try books.done("export", "ndjson")
    let again = books.run("donor", "erase", "c@example.org", "--confirm", "c@example.org")
    #expect(again.status == 1)
    #expect(try books.done("export", "ndjson") == journal)
    books.environment["CAISSE_NOW"] = "2031-01-01T08:00:00Z"
    try books.done("donor", "erase", "c@example.org", "--confirm", "c@example.org")
    #expect(try books.files(holding: "c@example.org") == [])
  }

  @Test func `a donation with a document is kept for ten years`() throws {
    let books = try BooksFolder()
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "50.00", "--channel", "transfer",
      "--donor", "Camille", "--email", "c@example.org", "--document", "facture F-1")
    let answer = books.run("donor", "erase", "c@example.org", "--confirm", "c@example.org")
    #expect(answer.status == 1 && answer.errors.contains("2034-12-31"))
  }

  @Test func `a campaign that keeps nobody has nobody in the list`() throws {
    let books = try BooksFolder()
    try books.done("campaign", "open", "rien", "--people", "none")
    let file = try books.write(
      "dons.csv",
      DonorEraseTests.header + "2024-06-10,50.00,EUR,Camille,c@example.org,transfer,N-1,rien\n")
    try books.done("donation", "import", file)
    #expect(
      try books.done("donor", "list", "--format", "csv") == "donor,name,email,donations,amount\n")
    #expect(try books.files(holding: "Camille") == [])
  }

  @Test func `two people who are one are merged, and what either gave is erased with them`() throws
  {
    let books = try BooksFolder()
    let file = try books.write(
      "dons.csv",
      DonorEraseTests.header + """
        2024-06-10,50.00,EUR,Camille Martin,,transfer,M-1,
        2024-06-11,20.00,EUR,Camille M.,c@example.org,transfer,M-2,

        """)
    try books.done("donation", "import", file, "--campaign", "urgence")
    let list = try books.done("donor", "list", "--format", "csv")
    let row = try #require(list.split(separator: "\n").first { $0.contains("Camille Martin") })
    let from = String(row.prefix { $0 != "," })
    try books.done("donor", "merge", from, "c@example.org")
    let merged = try books.done("donor", "list", "--format", "csv").split(separator: "\n")
    #expect(merged.count == 2 && merged[1].hasSuffix("Camille M.,c@example.org,2,70.00"))
    #expect(books.run("donor", "merge", "c@example.org", "c@example.org").status == 1)
    try books.done("donor", "erase", "c@example.org", "--confirm", "c@example.org")
    #expect(try books.files(holding: "Camille") == [])
  }

  @Test func `only the treasurer sees donors`() throws {
    let books = try BooksFolder()
    try books.done("member", "enrol", "--role", "committee", "--name", "Lou")
    books.environment["CAISSE_MEMBER"] = "m:2"
    #expect(books.run("donor", "list").status == 77)
  }

  @Test func `a donor who is also a member is erased as a donor, and remains a member`() throws {
    let books = try BooksFolder()
    try books.done(
      "member", "enrol", "--role", "committee", "--name", "Lou Membre", "--email", "l@example.org")
    books.environment["CAISSE_MEMBER"] = "m:1"
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "50.00", "--channel", "transfer",
      "--donor", "Lou Donneuse", "--email", "l@example.org")
    try books.done("donor", "erase", "l@example.org", "--confirm", "l@example.org")
    #expect(try books.files(holding: "Lou Donneuse") == [])
    #expect(try books.done("member", "list", "--format", "csv").contains("Lou Membre"))
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `donors who leave their e-mail blank are not one person`() throws {
    let books = try BooksFolder()
    let file = try books.write(
      "dons.csv",
      DonorEraseTests.header + """
        2024-06-10,50.00,EUR,Camille, ,transfer,B-1,
        2024-06-11,20.00,EUR,Lou,  ,transfer,B-2,

        """)
    try books.done("donation", "import", file, "--campaign", "urgence")
    let list = try books.done("donor", "list", "--format", "csv")
    #expect(list.contains(",Camille,,1,50.00\n") && list.contains(",Lou,,1,20.00\n"))
  }
}
