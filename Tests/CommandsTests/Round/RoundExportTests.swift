import Foundation
import Journal
import TestSupport
import Testing

@testable import Commands

/// What a member elsewhere does with the folder they get, with OpenSSH and a shell alone.
@Suite(.enabled(if: isOpenSSHThere, "skipped: there is no ssh-keygen"))
struct RoundExportTests {
  private let books: BooksFolder
  private let tool: Tool

  /// m:2 and m:3 are the committee; G1 to G12 are asked for.
  init() throws {
    books = try BooksFolder()
    tool = try Tool()
    books.environment["CAISSE_MEMBER"] = "m:1"
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "1200", "--channel",
      "transfer", "--account", "512")
    try books.done("member", "enrol", "--name", "Awa", "--role", "committee")
    try books.done(
      "member", "enrol", "--name", "Jean", "--role", "committee", "--countersigned-by", "m:2")
    try tool.write(TestKeys.of(1).file(check: 7).utf8, to: "first")
    try books.done("member", "key", "add", "m:1", "--key-file", path("first"))
    for member in [2, 3] {
      try tool.write(TestKeys.of(Int64(member)).file(check: 7).utf8, to: "key\(member)")
      try books.done(
        "member", "key", "add", "m:\(member)", "--key-file", path("key\(member)"),
        "--heard-key-file", path("first"))
    }
    try books.done("round", "open", "2024-06")
    for number in 1...12 {
      let code = number < 10 ? "C0\(number)" : "C\(number)"
      try books.done("collective", "add", code, "--name", "Collectif \(number)")
      try books.done(
        "application", "receive", "--round", "2024-06", "--collective", code, "--requested",
        "100", "--project", "Un secret de \(code)")
    }
  }

  private func path(_ name: String) -> String { tool.folder.path + "/" + name }

  private func export(to folder: String) throws {
    try books.done("round", "export", "2024-06", path(folder), "--member", "m:3", "--as", "m:1")
  }

  private func edit(_ name: String, _ change: (String) -> String) throws {
    try tool.write(change(try tool.text(of: name)).utf8, to: name)
  }

  private func say(_ words: String, of application: String, in file: String) throws {
    try edit(file) { text in
      text.split(separator: "\n").map {
        $0.hasPrefix(application + ",") ? $0 + words : String($0)
      }.joined(separator: "\n") + "\n"
    }
  }

  private func sign(_ folder: String) throws {
    let answer = try tool.run(["sh", folder + "/sign.sh", "key3"])
    #expect(answer.status == 0, "\(answer.output)")
  }

  private func proposeShares() throws -> String {
    let allocation = try books.done(
      "allocation", "propose", "--round", "2024-06", "--rule", "equal"
    ).trimmingCharacters(in: .whitespacesAndNewlines)
    try books.done("award", "propose", "--allocation", allocation)
    return allocation
  }

  private func approvals() throws -> [String] {
    try books.done("approval", "list", "--format", "csv").split(separator: "\n").dropFirst()
      .map(String.init)
  }

  @Test func `interests first, then judgements and answers to single lines, all signed there`()
    throws
  {
    let allocation = try proposeShares()
    try export(to: "one")
    // Nothing private, no donor, and no proposal before interests are declared.
    let asked = try tool.text(of: "one/applications.csv")
    #expect(!asked.contains("secret"))
    let names = try FileManager.default.contentsOfDirectory(atPath: path("one")).sorted()
    #expect(
      names == [
        "README.txt", "applications.csv", "interests-words.csv", "interests.csv",
        "interests.message", "sign.sh",
      ])
    try edit("one/interests.csv") { $0.replacing("G7,none", with: "G7,family") }
    try sign("one")
    try books.done("approval", "import", path("one"))

    try export(to: "two")
    #expect(try tool.text(of: "two/applications.csv").contains("Un secret de C12"))
    try edit("two/reviews.csv") { $0.replacing("G12,,,", with: "G12,eligible,8.25,1") }
    try say(
      "un four, “bien” situé, 100 % d'énergie\\ $HOME", of: "G12", in: "two/reviews-words.csv")
    try say("seulement des mots, rien d'autre,", of: "G3", in: "two/reviews-words.csv")
    #expect(!(try tool.text(of: "two/reviews.csv").contains("G7,")))
    let sheet = "two/approval-\(allocation.dropFirst(2)).csv"
    #expect(!(try tool.text(of: sheet).contains("G7/1")))
    try edit(sheet) { text in
      text.split(separator: "\n").map { line in
        if line.hasPrefix("line") { return String(line) }
        if line.hasPrefix("G2/1") { return line + "against" }
        return line.hasPrefix("G10/1") ? line + "abstain" : line + "for"
      }.joined(separator: "\n") + "\n"
    }
    try sign("two")
    try books.done("approval", "import", path("two"))
    let lines = try approvals()
    #expect(lines.count == 12)
    #expect(
      lines.contains { $0.hasPrefix("G2/1,1,m:3,against,") && $0.contains(",signature,yes,") })
    #expect(lines.contains { $0.hasPrefix("G10/1,1,m:3,abstain,") })
    #expect(lines.contains { $0.hasPrefix("G12/1,1,m:3,for,") })
    #expect(lines.contains { $0.hasPrefix("G7/1,") && $0.contains(",recused,") })
    let shown = try books.done("application", "show", "G12", "--as", "m:3", "--format", "json")
    #expect(shown.contains("8.25"))
    #expect(shown.contains(#"un four, “bien” situé, 100 % d'énergie\\ $HOME"#))
    #expect(
      try books.done("application", "show", "G3", "--as", "m:3", "--format", "json")
        .contains("seulement des mots, rien d'autre,"))

    // Each is taken once: the second time is refused, and nothing changes.
    let again = books.run("approval", "import", path("two"))
    #expect(again.status == 1 && again.errors.contains("[message-known]"))
    #expect(try approvals() == lines)
    #expect(books.run("audit", "verify").status == 0)
    try expectExportVerifies()
  }

  /// Sheets and answers, as the journal gives them again.
  private func expectExportVerifies() throws {
    try books.done("approval", "export", path("signed"))
    let origin = try #require(
      try books.done("audit", "checkpoint", "--format", "text").split(separator: "\n").first)
    let names = try FileManager.default.contentsOfDirectory(atPath: path("signed"))
    let messages = names.filter { $0.hasSuffix(".message") }
    // Three of the round, and those by which three members got their keys.
    #expect(messages.count == 8 && names.count { $0.hasSuffix(".csv") } == 2)
    for name in messages.map({ "signed/\($0)" }) {
      let text = try tool.text(of: name)
      let member = try #require(name.split(separator: ".").first?.last)
      let kind = text.contains("\"act\"") ? "act" : "approval"
      let answer = try tool.run(
        [
          "ssh-keygen", "-Y", "verify", "-f", "signed/allowed_signers", "-I", "m:\(member)", "-n",
          "caisse-\(kind)-v1@\(origin)", "-s", name + ".sig",
        ], input: name)
      #expect(answer.status == 0, "\(name): \(answer.output)")
      let sheet = name.replacing(".message", with: ".csv")
      guard names.contains(where: { "signed/" + $0 == sheet }) else { continue }
      let hash = try tool.run(["sha256sum", sheet]).output.prefix(64)
      #expect(text.contains("\"subject\":\"\(hash)\""))
    }
  }

  @Test func `one word for all lines is a message to sign by hand`() throws {
    let allocation = try proposeShares()
    try export(to: "one")
    try sign("one")
    try books.done("approval", "import", path("one"))
    try export(to: "two")
    let message = "two/approval-\(allocation.dropFirst(2))-abstain.message"
    let guide = try tool.text(of: "two/README.txt")
    let namespace = try #require(
      guide.split(separator: " ").first { $0.hasPrefix("caisse-approval") })
    let made = try tool.run([
      "ssh-keygen", "-q", "-Y", "sign", "-f", "key3", "-n", String(namespace), message,
    ])
    #expect(made.status == 0, "\(made.output)")
    try books.done("approval", "import", path("two"))
    #expect(try approvals().count { $0.contains(",abstain,") } == 12)
  }

  @Test func `a sheet changed after it was signed is refused by its name`() throws {
    try export(to: "one")
    try sign("one")
    try edit("one/interests.csv") { $0.replacing("G7,none", with: "G7,family") }
    let answer = books.run("approval", "import", path("one"))
    #expect(answer.status == 1)
    #expect(answer.errors.contains("one/interests.message: "))
    #expect(answer.errors.contains("[message-of-another-sheet]"))
  }

  @Test func `words changed after they were signed are refused by their line`() throws {
    try export(to: "one")
    try say("ma sœur y travaille", of: "G7", in: "one/interests-words.csv")
    try edit("one/interests.csv") { $0.replacing("G7,none", with: "G7,family") }
    try sign("one")
    let signed = try tool.text(of: "one/interests-words.csv")
    try edit("one/interests-words.csv") { $0.replacing("sœur", with: "tante") }
    let changed = books.run("approval", "import", path("one"))
    #expect(changed.status == 65)
    #expect(changed.errors.contains("one/interests-words.csv:8: the words on G7"))
    #expect(changed.errors.contains("[sheet-words-differ]"))
    try edit("one/interests-words.csv") { _ in signed }
    try say("un mot de plus", of: "G9", in: "one/interests-words.csv")
    #expect(books.run("approval", "import", path("one")).errors.contains("interests-words.csv:10:"))
    try edit("one/interests-words.csv") { _ in signed.replacing("ma sœur y travaille", with: "") }
    let missing = books.run("approval", "import", path("one"))
    #expect(missing.errors.contains("one/interests.csv:8: "))
    #expect(missing.errors.contains("[sheet-words-missing]"))
    // Signed anew, without words, the sheet is what it would have been.
    try sign("one")
    #expect(try tool.text(of: "one/interests.csv").hasPrefix("application,kind\n"))
    try edit("one/interests-words.csv") { _ in signed }
    try sign("one")
    try books.done("approval", "import", path("one"))
    #expect(books.run("audit", "verify").status == 0)
  }

  @Test func `whoever signs with another's key is refused`() throws {
    try export(to: "one")
    #expect(try tool.run(["sh", "one/sign.sh", "key2"]).status == 0)
    let answer = books.run("approval", "import", path("one"))
    #expect(answer.errors.contains("[key-of-somebody-else]"))
  }

  @Test func `the guide is in the reader's language`() throws {
    try books.done(
      "round", "export", "2024-06", path("fr"), "--member", "m:3", "--lang", "fr")
    #expect(try tool.text(of: "fr/LISEZMOI.txt").contains("Renvoyez le dossier"))
  }
}

private let isOpenSSHThere = Tool.isThere("sh", "-c", "command -v ssh-keygen")
