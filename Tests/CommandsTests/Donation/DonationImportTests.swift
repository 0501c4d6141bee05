import Foundation
import TestSupport
import Testing

/// What comes of importing files of our own form.
struct DonationImportTests {
  static let header = DonorEraseTests.header

  private func json(_ books: BooksFolder, _ words: String...) throws -> String {
    let answer = books.run(["donation", "import"] + words + ["--format", "json"])
    return answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `an import says in JSON what it did, in exactly these fields`() throws {
    let books = try BooksFolder()
    let file = try books.write(
      "a.csv",
      Self.header + """
        2024-06-10,50.00,EUR,Camille,c@example.org,transfer,R-1,
        2024-06-10,50.00,EUR,Camille,c@example.org,transfer,R-1,
        2024-06-11,19.99,EUR,,,cash,R-2,urgence

        """)
    #expect(
      try json(books, file, "--campaign", "urgence")
        == #"{"imported":2,"already_known":1,"changed":0,"rejected":0,"amount":"69.99","currency":"EUR"}"#
    )
    #expect(
      try json(books, file, "--campaign", "urgence")
        == #"{"imported":0,"already_known":3,"changed":0,"rejected":0,"amount":"0.00","currency":"EUR"}"#
    )
  }

  @Test(arguments: [
    ("2024-06-10,50.00,USD,,,transfer,X-1,", "other-currency"),
    ("2024-06-10,50.00,EUR,,,transfer,,", "reference-missing"),
    ("2024-06-10,50.00,EUR,,,transfer,a b,", "reference-not-allowed"),
    ("2024-06-10,50.00,EUR,,,pigeon,X-1,", "unknown-channel"),
    ("2024-06-10,0.00,EUR,,,transfer,X-1,", "amount-not-positive"),
    ("2024-06-10,-5.00,EUR,,,transfer,X-1,", "amount-not-positive"),
    ("2024-06-10,\"5,00\",EUR,,,transfer,X-1,", "amount-other-decimal-mark"),
    ("2024-02-30,5.00,EUR,,,transfer,X-1,", "day-"),
    ("2024-06-10,50.00,EUR,,,transfer,X-1,nulle-part", "campaign-unmapped"),
    ("2024-06-10,50.00,EUR,,,transfer,K-1,autre", "reference-conflicts"),
    ("2024-06-10,51.00,EUR,,,transfer,K-1,", "reference-conflicts"),
    ("2024-06-11,50.00,EUR,,,transfer,K-1,", "reference-conflicts"),
    ("2024-06-10,50.00,EUR,,,card,K-1,", "reference-conflicts"),
    ("2024-06-10,50.00,EUR,Autre,,transfer,G-1,", "reference-conflicts"),
    ("2024-06-10,50.00,EUR", "csv-ragged-row"),
  ])
  func `one bad row refuses the whole file, and is set aside on request`(
    row: String, code: String
  ) throws {
    let books = try BooksFolder()
    try books.done("campaign", "open", "autre")
    let known = try books.write(
      "known.csv", Self.header + "2024-06-10,50.00,EUR,Camille,,transfer,K-1,\n")
    try books.done("donation", "import", known, "--campaign", "urgence")
    let journal = try books.done("export", "ndjson")
    let good = "2024-06-12,7.00,EUR,Sacha,,transfer,G-1,\n"
    let file = try books.write("mixed.csv", Self.header + good + row + "\n")
    let refused = books.run("donation", "import", file, "--campaign", "urgence")
    #expect(refused.status == 65 && refused.errors.contains("[\(code)"), "\(refused.errors)")
    #expect(refused.errors.contains("mixed.csv:3"))
    #expect(try books.done("export", "ndjson") == journal)

    let rejects = books.path("rejected.csv")
    let tried = books.run(
      "donation", "import", file, "--campaign", "urgence", "--rejects", rejects, "--dry-run")
    #expect(tried.status == 0 && !FileManager.default.fileExists(atPath: rejects))
    let taken = books.run(
      "donation", "import", file, "--campaign", "urgence", "--rejects", rejects)
    #expect(taken.status == 0 && taken.errors.contains("imported 1, already known 0"))
    #expect(try books.text(of: "rejected.csv") == Self.header + row + "\n")
  }

  @Test func `a campaign named for the file must be there, whatever its rows say`() throws {
    let books = try BooksFolder()
    let file = try books.write(
      "dons.csv", DonorEraseTests.header + "2024-06-10,5.00,EUR,,,transfer,C-1,urgence\n")
    for options in [["--campaign", "nulle"], ["--map", "urgence=nulle"]] {
      let answer = books.run(["donation", "import", file] + options)
      #expect(answer.status == 1 && answer.errors.contains("[unknown-campaign]"))
    }
  }

  @Test func `what was undone and imported again is named by its reference alone`() throws {
    let books = try BooksFolder()
    let file = try books.write(
      "dons.csv", DonorEraseTests.header + "2024-06-10,5.00,EUR,,,card,U-1,urgence\n")
    try books.done("donation", "import", file)
    let list = try books.done("import", "list", "--format", "csv").split(separator: "\n")
    try books.done("import", "undo", String(list[1].prefix { $0 != "," }))
    try books.done("donation", "import", file)
    #expect(try books.done("donation", "show", "U-1").contains("state\treceived"))
    try books.done("donation", "clear", "--payout", "P-1", "U-1")
    #expect(try books.done("donation", "show", "U-1").contains("state\tcleared"))
  }

  @Test func `a file whose fields are separated otherwise is told from one that lacks columns`()
    throws
  {
    let books = try BooksFolder()
    for separator in [";", "\t", "|"] {
      let file = try books.write(
        "dons.csv", DonorEraseTests.header.replacing(",", with: separator))
      let answer = books.run("donation", "import", file, "--campaign", "urgence")
      #expect(answer.status == 65 && answer.errors.contains("[csv-other-separator]"))
    }
  }

  @Test func `nothing is set aside when the change is refused`() throws {
    let books = try BooksFolder()
    let file = try books.write("bad.csv", Self.header + "2024-06-10,x,EUR,,,transfer,R-1,\n")
    let rejects = books.path("rejected.csv")
    books.environment["CAISSE_BOOKS"] = books.path("books/none.caisse")
    #expect(books.run("donation", "import", file, "--rejects", rejects).status == 66)
    #expect(!FileManager.default.fileExists(atPath: rejects))
  }

  @Test func `a known row with another name is shown, not applied and never imported again`() throws
  {
    let books = try BooksFolder()
    let row = "2024-06-10,50.00,EUR,Camille,c@example.org,transfer,R-1,\n"
    let file = try books.write("a.csv", Self.header + row)
    try books.done("donation", "import", file, "--campaign", "urgence")
    let journal = try books.done("export", "ndjson")
    let changed = try books.write(
      "b.csv", Self.header + row.replacing("Camille", with: "Camille M."))
    let answer = books.run("donation", "import", changed, "--campaign", "urgence")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("imported 0, already known 0, changed 1, rejected 0"))
    #expect(try books.done("export", "ndjson") == journal)
    let quoted = try books.write(
      "c.csv", Self.header + row.replacing("Camille", with: "\"Camille\""))
    let same = books.run("donation", "import", quoted, "--campaign", "urgence")
    #expect(same.errors.contains("already known 1, changed 0"))
  }

  @Test func `words can't enter the journal through the optional columns`() throws {
    let books = try BooksFolder()
    let header = Self.header.dropLast() + ",country,designation,original_amount,original_currency\n"
    for (fields, code) in [
      ("Camille,,,", "unknown-country"), (",pour Camille,,", "invalid-designation"),
      (",,Camille,USD", "original-amount-not-a-number"), (",,5.00,Camille", "unknown-currency"),
    ] {
      let file = try books.write(
        "a.csv", header + "2024-06-10,50.00,EUR,,,transfer,R-1,urgence,\(fields)\n")
      let answer = books.run("donation", "import", file)
      #expect(answer.status == 65 && answer.errors.contains("[\(code)]"), "\(answer.errors)")
    }
    #expect(try !books.done("export", "ndjson").contains("Camille"))
  }

  @Test(
    .enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"),
    arguments: SharedFixtures.files(below: "csv-hostile", ending: ".csv"))
  func `a hostile file is taken whole or refused with its reasons`(file: String) throws {
    let books = try BooksFolder()
    let journal = try books.done("export", "ndjson")
    for dialect in ["caisse", "helloasso-payments"] {
      let answer = books.run(
        "donation", "import", SharedFixtures.url(file).path, "--campaign", "urgence",
        "--dialect", dialect)
      #expect(answer.status == 65 && !answer.errors.contains("[bug]"), "\(answer.errors)")
      #expect(try books.done("export", "ndjson") == journal)
    }
  }
}
