import Foundation
import TestSupport
import Testing

/// What becomes of a command whose ssh-keygen isn't there, dies, hangs or says something else.
@Suite(.enabled(if: CaisseProcess.executable != nil, "\(CaisseProcess.absence)"))
struct BrokenSSHKeygenTests {
  private let books: BooksFolder
  private let tools: Tool

  private var key: String { tools.folder.path + "/key" }

  init() throws {
    books = try BooksFolder()
    tools = try Tool()
    try TranscriptKeys.make(key, number: "2")
  }

  /// A key is added with this script in the place of ssh-keygen, or with none.
  private func adding(_ script: String?) throws -> CaisseProcess {
    if let script {
      try tools.write(Array("#!/bin/sh\n\(script)\n".utf8), to: "ssh-keygen", mode: 0o700)
    }
    return try CaisseProcess(
      ["member", "key", "add", "m:1", "--key", key + ".pub", "--as", "m:1"],
      environment: ["PATH": tools.folder.path, "CAISSE_BOOKS": books.path("books/fund.caisse")])
  }

  /// No key is there, the books are whole, and the same can be done in another way.
  private func expectNothingSaved() throws {
    #expect(
      try books.done("member", "key", "list", "--format", "csv").split(separator: "\n").count == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: books.path("books"))
    #expect(names.filter { $0.contains("journal") } == [])
    try books.done("member", "key", "add", "m:1", "--key-file", key, "--as", "m:1")
    #expect(books.run("audit", "verify").status == 0)
  }

  @Test(arguments: [
    (nil, "it can't be run"), ("exit 1", "in an agent or in hardware"),
    ("kill -9 $$", "it was stopped (Killed)"),
    ("printf -- '-----BEGIN SSH SIGNATURE-----\\nU1N'; kill -9 $$", "it was stopped (Killed)"),
  ])
  func `an ssh-keygen that doesn't sign is told with its reason, and nothing is saved`(
    script: String?, reason: String
  ) throws {
    let (status, errors) = try adding(script).end()
    #expect(status == 65 && errors.contains("[signing-failed]"), "\(errors)")
    #expect(errors.contains("ssh-keygen didn't sign with") && errors.contains(reason), "\(errors)")
    try expectNothingSaved()
  }

  @Test(arguments: ["exit 0", "printf -- '-----BEGIN SSH SIGNATURE-----\\nU1N'"])
  func `half a signature is none, however ssh-keygen ended`(script: String) throws {
    let (status, errors) = try adding(script).end()
    #expect(status == 65 && errors.contains("[signature-malformed]"), "\(errors)")
    try expectNothingSaved()
  }

  @Test func `an ssh-keygen that hangs holds nobody up, and killing it ends the command`() throws {
    let command = try adding("echo $$ >\(tools.folder.path)/number; exec /bin/sleep 600")
    var tries = 0
    while (try? tools.text(of: "number").hasSuffix("\n")) != true, tries < 60_000 {
      usleep(1_000)
      tries += 1
    }
    try books.done("campaign", "open", "another")
    let number = try #require(pid_t(tools.text(of: "number").dropLast()))
    #expect(kill(number, SIGKILL) == 0)
    let (status, errors) = command.end()
    #expect(status == 65 && errors.contains("it was stopped (Killed)"), "\(errors)")
    try expectNothingSaved()
  }
}
