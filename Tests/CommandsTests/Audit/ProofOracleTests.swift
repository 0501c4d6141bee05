import Foundation
import TestSupport
import Testing

/// Our notes and proofs, held against programs of others that know nothing of ours.
struct ProofOracleTests {
  private let books: BooksFolder
  private let key: String

  init() throws {
    books = try BooksFolder()
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "50.00", "--channel", "transfer",
      "--reference", "V-1")
    let row = try books.done("audit", "key", "show", "--format", "csv").split(separator: "\n")[1]
    key = String(row.split(separator: ",", omittingEmptySubsequences: false)[2])
  }

  private static let script = SharedFixtures.folder.appending(
    path: "oracles/journal/verify_receipt.py"
  ).path

  @Test(
    .enabled(
      if: SharedFixtures.isPresent && Tool.isThere("python3", "-c", "")
        && Tool.isThere("openssl", "version"),
      "skipped: there is no python3, no openssl or no ../shared"))
  func `twenty-nine lines of Python believe a receipt, and none that was changed`() throws {
    try books.done("receipt", "issue", "V-1", "--to", books.path("receipts"))
    let names = try FileManager.default.contentsOfDirectory(atPath: books.path("receipts"))
    let name = try #require(names.first { $0.hasSuffix(".tlog-proof") })
    let text = Array(try books.text(of: "receipts/\(name)").utf8)
    let tool = try Tool()
    try tool.write(text, to: "receipt")
    let answer = try tool.run(["python3", Self.script, "receipt", key])
    #expect(answer.status == 0 && answer.output.hasPrefix("OK: entry"), "\(answer.output)")
    for place in [60, text.count / 3, text.count / 2, text.count - 40] {
      var changed = text
      changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      try tool.write(changed, to: "changed")
      #expect(try tool.run(["python3", Self.script, "changed", key]).status != 0, "\(place)")
    }
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"))
  func `our own checker believes a receipt and its opening, and none that was changed`() throws {
    try books.done(
      "donation", "record", "--campaign", "urgence", "--amount", "20.00", "--channel", "transfer",
      "--reference", "V-2", "--email", "ada@example.org")
    try books.done("audit", "export", "--to", books.path("audit"))
    try books.done("receipt", "issue", "V-2", "--to", books.path("receipts"))
    let files = try Checkers.files(of: books.path("receipts"))
    let proof = try #require(files.first { $0.key.hasSuffix(".tlog-proof") })
    let opening = try #require(files.first { $0.key.hasSuffix(".opening") })
    func check(_ proof: [UInt8], _ key: String, _ opening: [UInt8]) throws -> (Int32, String) {
      let tool = try Tool()
      try tool.write(proof, to: "proof")
      try tool.write(opening, to: "opening")
      let answer = try Checkers.run(
        books.path("audit/verify_receipt.py"), tool.folder.path + "/proof", key,
        tool.folder.path + "/opening")
      return (answer.status, answer.output)
    }
    let (status, output) = try check(proof.value, key, opening.value)
    #expect(status == 0 && output.contains("OK: it hides"), "\(output)")
    let another = String(key.dropLast(4)) + "AAAA"
    let other = String(decoding: opening.value, as: UTF8.self)
      .replacing(#""payload":""#, with: #""payload":"x"#)
    let text = String(decoding: proof.value, as: UTF8.self)
    for (proof, key, opening, words) in [
      (text, another, opening.value, "a key that is not known"),
      (text, key, Array(other.utf8), "the opening belongs to another record"),
      (text.replacing("index 2", with: "index 3"), key, opening.value, "is not in the journal"),
      (text.replacing("extra e", with: "extra f"), key, opening.value, "is not in the journal"),
      (
        text.replacing("tlog-proof", with: "tlog-proofs"), key, opening.value,
        "no proof of a record"
      ),
      (String(text.dropLast(40)), key, opening.value, "not of its form"),
      (String(text.dropLast(9)) + "AAAAAAA=\n", key, opening.value, "didn't sign"),
    ] {
      let (status, output) = try check(Array(proof.utf8), key, opening)
      #expect(status == 3 && output.contains(words), "\(words): \(output)")
    }
  }

  private static let sources = "/usr/share/gocode/src/golang.org/x/mod"

  /// Opens the note, checks each hash of the proof, and prints the size.
  private static let program = """
    package main

    import (
      "fmt"
      "os"
      "strings"

      "golang.org/x/mod/sumdb/note"
      "golang.org/x/mod/sumdb/tlog"
    )

    func check(err error) {
      if err != nil {
        fmt.Println(err)
        os.Exit(1)
      }
    }

    func main() {
      verifier, err := note.NewVerifier(os.Args[1])
      check(err)
      text, err := os.ReadFile(os.Args[2])
      check(err)
      parts := strings.SplitN(string(text), "\\n\\n", 2)
      opened, err := note.Open([]byte(parts[1]), note.VerifierList(verifier))
      check(err)
      lines := strings.Split(opened.Text, "\\n")
      var size, index int64
      fmt.Sscan(lines[1], &size)
      root, err := tlog.ParseHash(lines[2])
      check(err)
      head := strings.Split(parts[0], "\\n")
      fmt.Sscanf(head[2], "index %d", &index)
      var proof tlog.RecordProof
      for _, line := range head[3:] {
        hash, err := tlog.ParseHash(line)
        check(err)
        proof = append(proof, hash)
      }
      record, err := os.ReadFile(os.Args[3])
      check(err)
      check(tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(record)))
      fmt.Println(size)
      if len(os.Args) > 4 {
        whole(root, os.Args[4])
      }
    }

    // The root of an export, over every one of its records.
    func whole(root tlog.Hash, path string) {
      text, err := os.ReadFile(path)
      check(err)
      var stored []tlog.Hash
      reader := tlog.HashReaderFunc(func(indexes []int64) (hashes []tlog.Hash, err error) {
        for _, index := range indexes {
          hashes = append(hashes, stored[index])
        }
        return
      })
      lines := strings.SplitAfter(string(text), "\\n")
      for place, line := range lines[:len(lines)-1] {
        hashes, err := tlog.StoredHashes(int64(place), []byte(strings.TrimSuffix(line, "\\n")), reader)
        check(err)
        stored = append(stored, hashes...)
      }
      found, err := tlog.TreeHash(int64(len(lines)-1), reader)
      check(err)
      if found != root {
        fmt.Println("another root")
        os.Exit(1)
      }
    }
    """

  @Test(
    .enabled(
      if: Tool.isThere("go", "version") && FileManager.default.fileExists(atPath: sources),
      "skipped: Go or golang-golang-x-mod-dev is not installed"))
  func `Go's own checksum database opens our notes, and believes our proofs and exports`() throws {
    let proof = try books.done("audit", "prove", "V-1")
    let extra = try #require(proof.split(separator: "\n").dropFirst().first)
    let record = try #require(Data(base64Encoded: String(extra.dropFirst(6))))
    let tool = try Tool()
    try tool.write(proof.utf8, to: "proof")
    try tool.write(record, to: "record")
    try tool.write(Self.program.utf8, to: "check.go")
    let command = [
      "env", "GOPATH=/usr/share/gocode", "GO111MODULE=off", "GOCACHE=\(tool.folder.path)/cache",
      "go", "run", "check.go", key, "proof",
    ]
    try books.done("audit", "export", "--to", books.path("audit"))
    let records = books.path("audit/records.ndjson")
    let answer = try tool.run(command + ["record", records])
    #expect(answer.status == 0, "\(answer.output)")
    #expect(proof.contains("\n\(answer.output.trimmingCharacters(in: .whitespacesAndNewlines))\n"))
    let altered = try books.text(of: "audit/records.ndjson").replacing("5000", with: "5001")
    try tool.write(altered.utf8, to: "altered")
    #expect(try tool.run(command + ["record", "altered"]).status != 0)
    try tool.write(record + Data([0x20]), to: "other")
    #expect(try tool.run(command + ["other"]).status != 0)
  }
}
