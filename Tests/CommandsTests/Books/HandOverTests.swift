import Foundation
import Journal
import TestSupport
import Testing

/// A hand-over as age, tar and the successor's key make it, and the books that come of it.
@Suite(.enabled(if: isAgeThere, "skipped: there is no age"))
struct HandOverTests {
  private let books: BooksFolder
  private let successor: BooksFolder
  private let tool: Tool

  /// Books with a row in every table, handed over to m:3.
  init() throws {
    books = try BooksFolder(FullBooks.model.get())
    successor = try BooksFolder(environment: ["CAISSE_NOW": "2024-07-16T08:00:00Z"])
    tool = try Tool()
    for number: Int64 in [1, 3] {
      try tool.write(TestKeys.of(number).file(check: 7).utf8, to: "key\(number)")
    }
  }

  private func path(_ name: String) -> String { tool.folder.path + "/" + name }

  private func handOver() throws {
    try books.done("books", "hand-over", path("package.age"), "--to", "m:3", "--as", "m:1")
  }

  private func takeOver(_ package: String = "package.age", key: Int = 3) -> BooksFolder.Answer {
    successor.run("books", "take-over", path(package), "--key-file", path("key\(key)"))
  }

  /// Every row of every table, as text.
  private func rows(_ file: String) throws -> [String] {
    let connection = try RawConnection(file)
    let tables = try connection.texts(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    #expect(tables.count > 4)
    return try tables.flatMap { table in
      let columns = try connection.texts("SELECT name FROM pragma_table_info('\(table)')")
      let quoted = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
      return try connection.texts("SELECT '\(table): ' || \(quoted) FROM \(table) ORDER BY 1")
    }
  }

  @Test func `the successor's books are row for row those that were handed over`() throws {
    try handOver()
    let answer = takeOver()
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("what is handed over") && answer.errors.contains("verified"))
    for file in ["fund.caisse", "fund.people"] {
      let (theirs, ours) = try (
        rows(successor.path("books/" + file)), rows(books.path("books/" + file))
      )
      // What the log signed last goes into the books with the next change, and came with the package.
      let isLate = { (row: String) in row.hasPrefix("checkpoint:") }
      #expect(theirs.filter { !isLate($0) } == ours.filter { !isLate($0) }, "\(file)")
    }
    #expect(
      try successor.done("audit", "checkpoint") == books.done("audit", "checkpoint"))
    #expect(try successor.done("donor", "list", "--as", "m:1").contains("ada@example.org"))
    try successor.done("campaign", "open", "after", "--as", "m:1")
    #expect(try successor.done("audit", "verify").contains("intact"))
    #expect(try successor.mode(of: "books/fund.people") == 0o600)
    #expect(try successor.mode(of: "books/fund.logkey") == 0o600)
  }

  @Test func `the package names nobody to others, and opens with age and tar alone`() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: books.path("books")).sorted()
    try handOver()
    let after = try FileManager.default.contentsOfDirectory(atPath: books.path("books")).sorted()
    // Signed with the change that records the copy.
    #expect(after.filter { !before.contains($0) } == ["fund.checkpoint"])
    let package = try Data(contentsOf: tool.folder.appending(path: "package.age"))
    for word in ["ada@example.org", "Ada Remise", "\"type\":", "PRIVATE+KEY"] {
      #expect(package.range(of: Data(word.utf8)) == nil, "\(word)")
    }
    let listed = try tool.run(["sh", "-c", "age -d -i key3 package.age | tar -tf -"])
    #expect(listed.status == 0, "\(listed.output)")
    let names = listed.output.split(separator: "\n").map(String.init)
    #expect(
      names.filter { !$0.hasPrefix("documents/") } == [
        "hand-over.txt", "checkpoints.txt", "records.ndjson", "fund.people", "fund.logkey",
      ])
    let records = try tool.run([
      "sh", "-c", "age -d -i key3 package.age | tar -xOf - records.ndjson",
    ])
    #expect(try records.output == books.done("export", "ndjson"))
  }

  @Test func `nobody else opens it, and one that was altered leaves nothing`() throws {
    try handOver()
    let other = takeOver(key: 1)
    #expect(other.status == 65 && other.errors.contains("[age-failed]"), "\(other.errors)")
    var bytes = try [UInt8](Data(contentsOf: tool.folder.appending(path: "package.age")))
    try tool.write(bytes.dropLast(1_000), to: "short.age")
    bytes[bytes.count / 2] ^= 1
    try tool.write(bytes, to: "altered.age")
    for package in ["short.age", "altered.age"] {
      let answer = takeOver(package)
      #expect(answer.status == 65 && answer.errors.contains("[age-failed]"), "\(answer.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: successor.path("books")) == [])
    }
    #expect(takeOver().status == 0)
  }

  @Test func `who made the package anew with other records in it is found out`() throws {
    try handOver()
    let forged = try tool.run([
      "sh", "-c",
      """
      age -d -i key3 package.age > package.tar && mkdir open && tar -C open -xf package.tar &&
      sed -i 's/"amount":5000/"amount":6000/' open/records.ndjson &&
      tar -C open -cf - hand-over.txt checkpoints.txt records.ndjson fund.people fund.logkey |
      age -r "$(ssh-keygen -yf key3)" > forged.age
      """,
    ])
    #expect(forged.status == 0, "\(forged.output)")
    let answer = takeOver("forged.age")
    #expect(answer.status == 3, "\(answer.output) \(answer.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: successor.path("books")) == [])
  }

  @Test func `a people file under a passphrase stays so`() throws {
    let file = try books.write("passphrase", "correct horse battery\n")
    try books.done("books", "passphrase", "set", "--new", file, "--as", "m:1")
    books.environment["CAISSE_PASSPHRASE_FILE"] = file
    try handOver()
    #expect(takeOver().status == 0)
    #expect(try successor.files(holding: "ada@example.org") == [])
    successor.environment["CAISSE_PASSPHRASE_FILE"] = file
    #expect(try successor.done("donor", "list", "--as", "m:1").contains("ada@example.org"))
  }
}

private let isAgeThere = Tool.isThere("age", "--version") && Tool.isThere("tar", "--version")
