import Foundation
import Journal
import TestSupport
import Testing

/// Exports of books whose keys changed, by every way there is.
struct KeyChangesExportTests {
  private let books: BooksFolder

  init() throws { books = try BooksFolder() }

  private func expectBelieved(_ count: Int, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let folder = books.path("audit-\(count)")
    try books.done("audit", "export", "--to", folder)
    let answer = try Checkers.run(folder + "/verify_export.py", folder)
    #expect(
      answer.status == 0 && answer.output.contains(" \(count) signatures of members"),
      "\(answer.output)", sourceLocation: sourceLocation)
  }

  private func give(_ reference: String) throws {
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "50.00", "--channel", "transfer",
      "--reference", reference)
  }

  private func key(_ member: Int) throws -> String {
    let path = books.path("m\(member)")
    try TranscriptKeys.make(path, number: String(member))
    return path
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"))
  func `members' keys that are added, revoked, and gone with their member`() throws {
    try books.done("member", "enrol", "--name", "Awa Diallo", "--role", "committee")
    books.environment["CAISSE_MEMBER"] = "m:1"
    let (mine, awa) = (try key(1), try key(2))
    try books.done("member", "key", "add", "m:1", "--key-file", mine)
    try books.done("member", "key", "add", "m:2", "--key-file", awa, "--heard-key-file", mine)
    try books.done(
      "member", "enrol", "--name", "Jean Roux", "--role", "committee", "--countersigned-by", "m:2",
      "--key-file", awa)
    try expectBelieved(4)
    books.environment["CAISSE_NOW"] = "2024-07-02T08:00:00Z"
    try books.done(
      "member", "key", "add", "m:2", "--key-file", key(4), "--heard-key-file", mine)
    books.environment["CAISSE_NOW"] = "2024-07-03T08:00:00Z"
    try books.done("member", "key", "revoke", TestKeys.of(2).key.fingerprint, "--as", "m:2")
    books.environment["CAISSE_NOW"] = "2024-07-04T08:00:00Z"
    try books.done("member", "revoke", "m:2", "--countersigned-by", "m:3")
    try expectBelieved(6)
    let signers = try books.text(of: "audit-6/allowed_signers").split(separator: "\n")
    #expect(signers.map { $0.contains("valid-before") } == [false, true, true])
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"))
  func `the log's key in another's place, and books that went on from an older copy`() throws {
    try books.done("audit", "key", "rotate")
    try give("V-1")
    let files = ["fund.caisse", "fund.people"].map { books.path("books/" + $0) }
    let old = try files.map { try Data(contentsOf: URL(filePath: $0)) }
    try give("V-2")
    try books.done("audit", "checkpoint", "-o", books.path("newer.txt"))
    for (file, bytes) in zip(files, old) { try bytes.write(to: URL(filePath: file)) }
    try books.done("audit", "restore", "--lost", books.path("newer.txt"))
    try give("V-3")
    try expectBelieved(0)
    let kept = try Checkers.run(
      books.path("audit-0/verify_export.py"), books.path("audit-0"), books.path("newer.txt"))
    // What was lost is not there: a record says so, and whoever kept a checkpoint of it sees it.
    #expect(kept.status == 3 && kept.output.contains("are not those that were signed"))
  }
}
