import Foundation
import Testing

/// A follower has what the books have, takes only what extends it, and is written to by nobody.
struct AuditFollowTests {
  private let books: BooksFolder

  init() throws {
    books = try BooksFolder()
    try give("V-1")
  }

  private var copy: String { books.path("copy.caisse") }
  private var source: String { books.path("books/fund.caisse") }

  private func give(_ reference: String) throws {
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "50", "--channel", "transfer",
      "--account", "512", "--reference", reference)
  }

  private func follow(_ source: String) -> BooksFolder.Answer {
    books.run("audit", "follow", source, "--books", copy, "--format", "csv")
  }

  private func verified(_ path: String) throws -> String {
    try books.done("audit", "verify", "--books", path)
  }

  /// An export, with one of its files changed.
  private func export(_ name: String, changing file: String, _ change: (String) -> String) throws
    -> String
  {
    try books.done("audit", "export", "--to", books.path(name))
    let text = try books.text(of: "\(name)/\(file)")
    try Data(change(text).utf8).write(to: books.folder.appending(path: "\(name)/\(file)"))
    return books.path(name)
  }

  @Test func `a follower has the records, the tables and the signatures of the books`() throws {
    let first = follow(source)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains(", after 0; "))
    #expect(try verified(copy) == verified(source))
    let signed = try books.done("audit", "checkpoint", "--books", copy)
    #expect(try books.done("audit", "checkpoint", "--books", source) == signed)
    for statement in ["fund", "journal"] {
      let words = ["statement", statement] + (statement == "fund" ? ["urgence"] : [])
      let (there, here) = (
        books.run(words + ["--books", source, "--format", "csv"]),
        books.run(words + ["--books", copy, "--format", "csv"])
      )
      #expect(there.status == 0)
      #expect(there.output == here.output)
    }
  }

  @Test func `what came since is taken over, and what changed is told`() throws {
    #expect(follow(source).status == 0)
    let nothing = follow(source)
    #expect(nothing.errors.contains("taken over: 0,"))
    try give("V-2")
    let second = follow(source)
    #expect(second.errors.contains("taken over: 1,"))
    #expect(second.output.contains("donation.recorded,1"))
    #expect(second.output.contains("urgence,collected,50.00,100.00"))
    #expect(try verified(copy) == verified(source))
  }

  @Test func `books and their exports are followed in turn`() throws {
    #expect(follow(source).status == 0)
    try give("V-2")
    try books.done("audit", "export", "--to", books.path("export"))
    #expect(follow(books.path("export")).status == 0)
    try give("V-3")
    #expect(follow(source).errors.contains("taken over: 1,"))
    #expect(try verified(copy) == verified(source))
  }

  @Test func `a past that was rewritten is refused by its first record, and the follower stays`()
    throws
  {
    #expect(follow(source).status == 0)
    let before = try Data(contentsOf: URL(filePath: copy))
    try give("V-2")
    let changed = try export("changed", changing: "records.ndjson") { text in
      text.replacing("\"amount\":5000", with: "\"amount\":5001", maxReplacements: 1)
    }
    let answer = follow(changed)
    #expect(answer.status == 3)
    #expect(answer.output.contains("first difference: record "))
    #expect(answer.output.contains("another there than the one this follower has"))
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
  }

  @Test(arguments: [
    ("cut", "records.ndjson", 65), ("shorter", "records.ndjson", 3),
    ("root", "checkpoints.txt", 3), ("signature", "checkpoints.txt", 3),
  ])
  func `an export that isn't whole is taken over by nobody`(
    change: String, file: String, status: Int32
  ) throws {
    let folder = try export(change, changing: file) { text in
      switch change {
      case "cut": return String(text.dropLast(10))
      case "shorter":
        return text.split(separator: "\n").dropLast().map { $0 + "\n" }.joined()
      case "root":
        let root = text.split(separator: "\n")[2]
        return text.replacing(root, with: String(repeating: "A", count: 43) + "=")
      default:
        let signature = text.split(separator: "\n").last!.split(separator: " ").last!
        return text.replacing(signature, with: signature.dropLast(5) + "AAAA=")
      }
    }
    let answer = follow(folder)
    #expect(answer.status == status, "\(answer.output)\(answer.errors)")
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func `what somebody kept elsewhere holds for a new follower too`() throws {
    try books.done("audit", "checkpoint", "-o", books.path("kept.txt"))
    try give("V-2")
    let kept = ["audit", "follow", source, "--books", copy, "--since", books.path("kept.txt")]
    #expect(books.run(kept).status == 0)
    let text = try books.text(of: "kept.txt")
    let root = String(text.split(separator: "\n")[2])
    _ = try books.write(
      "kept.txt", text.replacing(root, with: String(repeating: "B", count: 42) + "A="))
    let answer = books.run(kept)
    #expect(answer.status == 3)
    #expect(answer.output.contains("their records make another root"))
  }

  @Test func `journals that end before the follower does are refused`() throws {
    try books.done("audit", "export", "--to", books.path("earlier"))
    try give("V-2")
    #expect(follow(source).status == 0)
    let answer = follow(books.path("earlier"))
    #expect(answer.status == 3)
    #expect(answer.output.contains("their journal ends before it"))
  }

  @Test func `a people file that lies there is nobody's to take away`() throws {
    try Data("theirs".utf8).write(to: books.folder.appending(path: "copy.people"))
    for source in [source, books.path("nowhere")] {
      let answer = follow(source)
      #expect(answer.status == 73)
      #expect(answer.errors.contains("[output-exists]"))
    }
    #expect(try books.text(of: "copy.people") == "theirs")
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func `nobody writes in a follower, and books with a people file follow nobody`() throws {
    #expect(follow(source).status == 0)
    let answer = books.run(
      "donation", "record", "--campaign", "urgence", "--amount", "1", "--channel", "transfer",
      "--account", "512", "--books", copy)
    #expect(answer.status == 66)
    #expect(answer.errors.contains("[people-missing]"))
    let own = books.run("audit", "follow", copy, "--books", source)
    #expect(own.errors.contains("[not-a-follower]"))
  }
}
