import Foundation
import TestSupport
import Testing

/// Commands that sign through ssh-keygen itself.
@Suite(.enabled(if: isOpenSSHThere, "skipped: there is no ssh-keygen"))
struct OpenSSHSigningTests {
  @Test func `ssh-keygen signs for a member by the public key that is named`() throws {
    let books = try BooksFolder()
    let tool = try Tool()
    for name in ["first", "awa"] {
      let made = try tool.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", name])
      #expect(made.status == 0, "\(made.output)")
    }
    let (first, awa) = (tool.folder.path + "/first.pub", tool.folder.path + "/awa.pub")
    try books.done("member", "enrol", "--name", "Awa", "--role", "committee")
    try books.done("member", "key", "add", "m:1", "--key", first, "--as", "m:1")
    try books.done(
      "member", "key", "add", "m:2", "--key", awa, "--heard-key", first, "--as", "m:1")
    let keys = try books.done("member", "key", "list", "--format", "csv")
    #expect(keys.split(separator: "\n").count == 3 && keys.contains(",m:1,"), "\(keys)")
    #expect(books.run("audit", "verify").status == 0)
  }
}

private let isOpenSSHThere = Tool.isThere("sh", "-c", "command -v ssh-keygen")
