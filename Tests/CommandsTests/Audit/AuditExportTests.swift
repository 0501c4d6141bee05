import Foundation
import TestSupport
import Testing

@testable import Commands

/// What an auditor gets, held against the auditor's own programs.
struct AuditExportTests {
  /// Of books in which everything there is was done, made once.
  private static let whole = Result { try exported(BooksFolder(FullBooks.model.get())) }

  private static func exported(_ books: BooksFolder) throws -> [String: [UInt8]] {
    try books.done("audit", "export", "--to", books.path("audit"))
    return try Checkers.files(of: books.path("audit"))
  }

  /// The same with the first two checkpoints, and the last, which a witness signed: as right, and sooner checked.
  private static func short() throws -> Tampered {
    var export = Tampered(files: try whole.get())
    let notes = export.notes
    export.notes = [notes[0], notes[1], notes[notes.count - 1]]
    return export
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"))
  func `Python, OpenSSL and OpenSSH believe all of an export`() throws {
    let files = try Self.whole.get()
    let answer = try Checkers.run("verify_export.py", on: files)
    #expect(answer.status == 0 && answer.output.hasPrefix("OK: "), "\(answer.output)")
    let messages = files.keys.filter { $0.hasSuffix(".message") }
    #expect(answer.output.contains(" \(messages.count) signatures of members"))
    #expect(messages.count > 8)
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"), arguments: Tampered.all)
  func `whatever is changed in an export is found, and said`(tampering: Tampering) throws {
    var export = try Self.short()
    let before = export
    try tampering.change(&export)
    #expect(export != before)
    let answer = try Checkers.run("verify_export.py", on: export.files)
    #expect(answer.status == 3, "\(answer.output)")
    #expect(answer.output.hasPrefix("DIFFERENCE: "))
    #expect(answer.output.contains(tampering.words), "\(answer.output)")
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"))
  func `a checkpoint that somebody kept tells of a past that was signed anew`() throws {
    let export = try Self.short()
    let kept = export.notes[0]
    var other = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    other[2] = String(other[2].reversed().drop { $0 == "=" }) + "="
    #expect(try Checkers.run("verify_export.py", on: export.files, ["kept": kept]).status == 0)
    let plain = other[0..<3].joined(separator: "\n") + "\n"
    let answer = try Checkers.run("verify_export.py", on: export.files, ["kept": plain])
    #expect(answer.status == 3 && answer.output.contains("are not those that were signed"))
  }

  /// What is done to the records behind caisse's back.
  private static let ofRecords = [
    "UPDATE record SET line = CAST(replace(line, '\"amount\":', '\"amount\":1') AS BLOB) WHERE seq = 300",
    "DELETE FROM record WHERE seq = 20",
    "DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)",
    """
    UPDATE record SET line = (SELECT line FROM record AS other WHERE other.seq = 41 - record.seq)
    WHERE seq IN (20, 21)
    """,
    "UPDATE record SET line = (SELECT line FROM record AS other WHERE other.seq = 20) WHERE seq = 21",
  ]

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"), arguments: ofRecords)
  func `the checker and audit verify agree on altered books`(sql: String) throws {
    let books = try BooksFolder(FullBooks.model.get())
    try RawConnection(books.booksFile).forge(sql)
    #expect(books.run("audit", "verify").status == 3)
    let answer = books.run("audit", "export", "--to", books.path("audit"))
    // Books whose last record is away don't even open.
    guard answer.status == 0 else { return #expect(answer.errors.contains("[books-damaged]")) }
    var export = Tampered(files: try Checkers.files(of: books.path("audit")))
    export.notes = Array(export.notes.suffix(1))
    #expect(try Checkers.run("verify_export.py", on: export.files).status == 3)
  }

  @Test func `the same books give the same bytes`() throws {
    let books = try BooksFolder(FullBooks.model.get())
    #expect(try Self.exported(books) == Self.whole.get())
  }

  @Test func `nobody is named in an export`() throws {
    let files = try Self.whole.get()
    for word in ["Remise", "Repos", "ada@example.org", "Awa Diallo", "FR7699999000010000002403775"]
    {
      let holding = files.filter { Data($0.value).range(of: Data(word.utf8)) != nil }.keys
      #expect(holding.sorted() == [], "\(word)")
    }
  }

  @Test func `checkers are short, and those of the program are those of the repository`() throws {
    let names = Set(CheckerScripts.ofExport + CheckerScripts.ofSample)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/verify")
    let there = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") }
    #expect(Set(there) == names)
    for name in names {
      let script = Array(try Data(contentsOf: folder.appending(path: name)))
      #expect(EmbeddedFile.bytes(of: "verify/" + name) == script)
      #expect(
        script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count <= 60)
    }
  }
}
