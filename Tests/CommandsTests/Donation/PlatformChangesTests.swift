import TestSupport
import Testing

/// What a platform's later export says became of donations that are known: proposed, and recorded with
/// `--apply`.
struct PlatformChangesTests {
  private static let header = Golden("fixtures/mobilisation/helloasso_paiements.csv").text!
    .split(whereSeparator: \.isNewline)[0]

  private static func file(_ rows: [String]) -> String {
    ([String(header)] + rows).map { $0 + "\n" }.joined()
  }

  private static func row(
    _ reference: Int, _ amount: String, _ status: String, paidOut: String? = nil
  ) -> String {
    "9\(reference);\(reference);\(amount);12/06/2024 18:23:13;\(status);"
      + (paidOut.map { "Oui;\($0)" } ?? "Non;")
      + ";ESSAI;Une;une\(reference)@example.org;Urgence;Formulaire de don;\(amount);;;;Carte bancaire"
  }

  /// 45.00, of which 5.00 are a gift.
  private static func ticket(_ status: String) -> String {
    row(8, "45,00", status).replacing("Formulaire de don", with: "Billetterie")
      .replacing("45,00;;;;", with: "40,00;;5,00;;")
  }

  private static let before = file([
    row(1, "50,00", "Payé"), row(2, "30,00", "Payé"), row(3, "20,00", "Payé"),
    row(4, "10,00", "Payé", paidOut: "20/06/2024"), ticket("Payé"),
  ])

  /// Each donation has changed, and three rows are new.
  private static let after = file([
    row(1, "50,00", "Remboursé"), row(2, "30,00", "Contesté"),
    row(3, "20,00", "Payé", paidOut: "25/06/2024"),
    row(4, "10,00", "Contesté", paidOut: "20/06/2024"), row(5, "60,00", "Remboursé"),
    row(6, "70,00", "Contesté"), row(7, "80,00", "Refusé"), ticket("Remboursé"),
  ])

  private func take(_ text: String, into books: BooksFolder, _ more: String...) throws -> String {
    let file = try books.write("paiements.csv", text)
    let answer = books.run(["donation", "import", file, "--map", "Urgence=urgence"] + more)
    #expect(answer.status == 0, "\(answer.errors)")
    return answer.errors
  }

  /// `1 refunded`, for each donation.
  private func states(_ books: BooksFolder) throws -> [String] {
    try books.done("export", "csv", "--what", "donations").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { "\($0[8]) \($0[7])" }
  }

  private static let applied = [
    "1 refunded", "2 disputed", "3 cleared", "4 disputed", "8 refunded", "8/gift refunded",
    "6 disputed",
  ]

  @Test func `what was refunded or contested since is proposed, and changes nothing by itself`()
    throws
  {
    let books = try BooksFolder()
    _ = try take(Self.before, into: books, "--apply")
    let told = try take(Self.after, into: books)
    for words in [
      "1 paid out to the bank, 20.00 gross: --apply records it",
      "1 refunded since: --apply records it", "8/gift refunded since: --apply records it",
      "2 contested since: --apply records it", "4 contested since: --apply records it",
      "6 contested since: --apply records it", "2 brought no money",
    ] {
      #expect(told.contains(words), "\(told)")
    }
    #expect(
      try states(books) == [
        "1 received", "2 received", "3 received", "4 cleared", "8 received", "8/gift received",
        "6 received",
      ])
  }

  @Test func `applied, each donation is what the platform says, once`() throws {
    let books = try BooksFolder()
    _ = try take(Self.before, into: books, "--apply")
    let tried = try take(Self.after, into: books, "--apply", "--dry-run")
    #expect(tried.contains("1 refunded since"))
    #expect(try states(books).count == 6)
    _ = try take(Self.after, into: books, "--apply")
    #expect(try states(books) == Self.applied)
    try books.done("check")
    let journal = try books.done("export", "ndjson")
    #expect(try !take(Self.after, into: books, "--apply").contains("since"))
    #expect(try books.done("export", "ndjson") == journal)
    #expect(try books.done("audit", "verify").contains("intact"))
  }

  @Test func `money that was given back before it was known is none`() throws {
    let books = try BooksFolder()
    #expect(try take(Self.after, into: books, "--apply").contains("4 brought no money"))
    #expect(try states(books) == ["2 disputed", "3 cleared", "4 disputed", "6 disputed"])
    try books.done("check")
  }
}
