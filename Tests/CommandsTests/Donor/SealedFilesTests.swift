import Foundation
import TestSupport
import Testing

/// What a passphrase promises, on real files: none of the words that people are known by, in none of them.
struct SealedFilesTests {
  private static let file =
    DonorEraseTests.header + """
      2024-06-10,50.00,EUR,Camille Secrète,camille@secrete.example,transfer,R-1,
      2024-06-11,20.00,EUR,Sacha Caché,sacha@cache.example,card,R-2,

      """
  private static let words = [
    "Camille", "Secr", "camille@secrete", "Sacha", "sacha@cache", "Zoe Membre", "Le Fournil",
    "FR7699999000", "Affaire 24/117", "R-1,",
  ]

  /// With a donor, a member, a collective with its account, and a hold.
  private func books() throws -> (BooksFolder, salt: [UInt8]) {
    let books = try BooksFolder()
    let file = try books.write("dons.csv", Self.file)
    try books.done("donation", "import", file, "--campaign", "urgence")
    try books.done("member", "enrol", "--name", "Zoe Membre", "--role", "committee")
    books.environment["CAISSE_MEMBER"] = "m:1"
    try books.done(
      "collective", "add", "C10", "--name", "Le Fournil", "--iban", "FR7699999000010000002403775")
    try books.done(
      "donor", "hold", "place", "camille@secrete.example", "--ground", "litigation", "--reason",
      "Affaire 24/117")
    let connection = try RawConnection(books.path("books/fund.people"))
    let salt = try connection.texts("SELECT hex(salt) FROM opening ORDER BY record LIMIT 1")[0]
    let bytes = stride(from: 0, to: 64, by: 2).map { place in
      UInt8(salt.dropFirst(place).prefix(2), radix: 16)!
    }
    return (books, bytes)
  }

  private func seal(_ books: BooksFolder) throws {
    let file = try books.write("passphrase", "correct horse battery\n")
    try books.done("books", "passphrase", "set", "--new", file)
    books.environment["CAISSE_PASSPHRASE_FILE"] = file
  }

  @Test func `no file holds a name, an e-mail, an account, a reason or a salt any more`() throws {
    let (books, salt) = try books()
    #expect(try Self.words.allSatisfy { try books.files(holding: $0) == ["fund.people"] })
    #expect(try books.files(holding: salt) == ["fund.people"])
    let list = try books.done("donor", "list", "--format", "csv")
    try seal(books)
    for word in Self.words { #expect(try books.files(holding: word) == [], "\(word)") }
    #expect(try books.files(holding: salt) == [])
    #expect(try books.done("donor", "list", "--format", "csv") == list)
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `what is written under the seal is in no file either, and is read again`() throws {
    let (books, _) = try books()
    try seal(books)
    try books.done("collective", "add", "C11", "--name", "Les Tilleuls")
    #expect(try books.files(holding: "Tilleuls") == [])
    #expect(try books.done("collective", "list").contains("Les Tilleuls"))
    let again = try books.write("dons.csv", Self.file)
    let known = books.run("donation", "import", again, "--campaign", "urgence")
    #expect(known.errors.contains("imported 0, already known 2"), "\(known.errors)")
  }

  @Test func `pages are what they were, with the passphrase and, but for names, without`() throws {
    let (books, _) = try books()
    let lines = [
      ["statement", "campaign", "urgence"], ["statement", "trial-balance"], ["donation", "list"],
      ["status"],
    ].map { $0 + ["--format", "csv"] }
    func answers() -> [String] {
      lines.map { words in
        books.run(words).output.split(separator: "\n")
          .filter { !$0.contains(/^(records|root),/) }.joined(separator: "\n")
      }
    }
    let before = answers()
    try seal(books)
    #expect(answers() == before)
    books.environment["CAISSE_PASSPHRASE_FILE"] = nil
    #expect(answers() == before)
  }

  @Test func `without it a person goes by the id, and no file holds what was sealed`() throws {
    let (books, _) = try books()
    try seal(books)
    try books.done("donor", "hold", "lift", "H1")
    let donor = try #require(
      books.done("donor", "list", "--format", "csv").firstMatch(of: /(?m)^(p:\w+),Sacha/)?.1)
    books.environment["CAISSE_PASSPHRASE_FILE"] = nil
    try books.done("donor", "erase", String(donor), "--confirm", String(donor))
    try books.done("donor", "retention", "due")
    let left = books.run("donor", "list", "--format", "csv")
    #expect(left.output.split(separator: "\n").count == 2)
    #expect(left.errors.contains("[words-left-out]"))
  }

  @Test func `a copy keeps the seal, and opens with the passphrase it had`() throws {
    let (books, _) = try books()
    try seal(books)
    let copy = books.path("books/copy.caisse")
    try books.done("books", "copy", "make", copy, "--with-people")
    let other = try books.write("other", "another horse battery\n")
    try books.done("books", "passphrase", "change", "--new", other)
    for word in Self.words { #expect(try books.files(holding: word) == [], "\(word)") }
    #expect(try books.done("donor", "list", "--books", copy).contains("Camille"))
    #expect(books.run("donor", "list").status == 65)
    books.environment["CAISSE_PASSPHRASE_FILE"] = other
    #expect(try books.done("donor", "list").contains("Camille"))
  }
}
