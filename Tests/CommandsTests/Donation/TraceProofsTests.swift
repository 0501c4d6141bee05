import Foundation
import TestSupport
import Testing

/// What a donor takes home of where their money went.
struct TraceProofsTests {
  @Test func `each record that a trace names is proved, and names no other donor`() throws {
    let books = try BooksFolder(FullBooks.model.get())
    let folder = books.path("proofs")
    let trace = try books.done(
      "donation", "trace", "V-1", "--format", "json", "--proofs", folder)
    let named = Set(trace.matches(of: #/"seq":([0-9]+)/#).map { "\($0.1).tlog-proof" })
    let files = try Checkers.files(of: folder)
    #expect(Set(files.keys) == named && named.count > 1)
    let row = try books.done("audit", "key", "show", "--format", "csv").split(separator: "\n")[1]
    let key = String(row.split(separator: ",", omittingEmptySubsequences: false)[2])
    var donations = 0
    for name in files.keys {
      let checked = try books.done(
        "receipt", "check", "\(folder)/\(name)", "--log", key, "--format", "json")
      if checked.contains(#""type":"donation.recorded""#) { donations += 1 }
    }
    #expect(donations == 1)
    let inline = try books.done("donation", "trace", "V-1", "--format", "json", "--inline-proofs")
    #expect(try proofs(in: inline) == files.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  /// By the names their files have.
  private func proofs(in answer: String) throws -> [String: String] {
    struct Answer: Decodable {
      struct Proof: Decodable {
        let seq: Int
        let proof: String
      }

      let proofs: [Proof]
    }
    let proofs = try JSONDecoder().decode(Answer.self, from: Data(answer.utf8)).proofs
    return Dictionary(uniqueKeysWithValues: proofs.map { ("\($0.seq).tlog-proof", $0.proof) })
  }

  @Test func `proofs in the answer are for programs, and stand in JSON`() throws {
    let books = try BooksFolder(FullBooks.model.get())
    #expect(books.run("donation", "trace", "V-1", "--inline-proofs").status == 64)
  }
}
