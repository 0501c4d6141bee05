import Foundation
import Journal
import TestSupport
import Testing
import Workflows

/// What an auditor draws from books in which everything there is was done.
struct AuditSampleTests {
  private let books: BooksFolder

  init() throws { books = try BooksFolder(FullBooks.model.get()) }

  private func sample(
    _ of: Population, _ by: Sample.Method, size: Int = 2, seed: String = "3 1 6", to folder: String,
    _ more: [String] = []
  ) throws -> [String: [UInt8]] {
    let answer = books.run(
      [
        "audit", "sample", "--of", of.rawValue, "--by", by.rawValue, "--size", String(size),
        "--seed", seed, "--to", books.path(folder),
      ] + more)
    try #require(answer.status == 0, "\(of.rawValue): \(answer.errors)")
    return try Checkers.files(of: books.path(folder))
  }

  @Test(
    .enabled(if: Checkers.areThere, "\(Checkers.absence)"), arguments: Population.allCases)
  func `anybody draws the same again`(of: Population) throws {
    for method in Sample.Method.allCases {
      let answer = try Checkers.run(
        "draw_sample.py", on: sample(of, method, size: 3, to: method.rawValue))
      #expect(answer.status == 0 && answer.output.hasPrefix("OK: "), "\(answer.output)")
    }
  }

  @Test(.enabled(if: Checkers.areThere, "\(Checkers.absence)"))
  func `another sample than the one drawn is found, and each proof believed`() throws {
    var files = try sample(.payouts, .amount, to: "payouts")
    let key = try books.done("audit", "key", "show", "--format", "csv").split(separator: "\n")[1]
      .split(separator: ",", omittingEmptySubsequences: false)[2]
    let proofs = files.keys.filter { $0.hasSuffix(".tlog-proof") }
    #expect(proofs.count > 3)
    for proof in proofs.prefix(2) {
      let answer = try Checkers.run(
        books.path("payouts/verify_receipt.py"), books.path("payouts/" + proof), String(key))
      #expect(answer.status == 0 && answer.output.hasPrefix("OK: "), "\(answer.output)")
    }
    let list = String(decoding: files["sample.csv"]!, as: UTF8.self)
    files["sample.csv"] = Array(list.split(separator: "\n").dropLast().joined(separator: "\n").utf8)
    let answer = try Checkers.run("draw_sample.py", on: files)
    #expect(answer.status == 3 && answer.output.contains("another sample is drawn"))
  }

  @Test func `openings and documents are the auditor's alone, and only where they were asked for`()
    throws
  {
    let whole = try sample(.donations, .random, size: 9, to: "whole")
    let openings = whole.keys.filter { $0.hasSuffix(".opening") }
    #expect(!openings.isEmpty)
    for name in openings + ["documents.csv"].filter({ whole[$0] != nil }) {
      #expect(try books.mode(of: "whole/" + name) == 0o600)
      #expect(name == "documents.csv" || Opening(canonicalText: line(whole[name]!)) != nil)
    }
    let payouts = try sample(.payouts, .amount, to: "payouts")
    #expect(payouts.keys.contains { $0.hasSuffix(".iban.opening") })
    let proofs = try sample(
      .donations, .random, size: 9, to: "proofs", ["--without-openings"])
    let shared = whole.filter {
      !$0.key.hasSuffix(".opening") && !$0.key.hasPrefix("documents") && $0.key != "sample.csv"
    }
    #expect(proofs.filter { $0.key != "sample.csv" } == shared)
  }

  private func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  @Test func `the same seed draws the same, and another seed something else`() throws {
    let first = try sample(.donations, .random, size: 3, to: "first")
    #expect(try sample(.donations, .random, size: 3, to: "again") == first)
    let others = try (1...4).map {
      try sample(.donations, .random, size: 3, seed: String($0), to: "other\($0)")["sample.csv"]
    }
    #expect(Set(others).count > 1)
  }

  @Test func `no cell of a list begins as a formula does`() throws {
    let file = try books.write("=1+1.txt", "1")
    try books.done("document", "add", file, "--for", "entry:1")
    for population in [Population.entries, .payouts] {
      let files = try sample(population, .random, size: 50, to: population.rawValue)
      for (name, bytes) in files where name.hasSuffix(".csv") {
        let text = String(decoding: bytes, as: UTF8.self).drop { $0 == "\u{FEFF}" }
        for cell in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
          #expect(!"=+-@\t\r".contains(cell.first { $0 != "\"" } ?? " "), "\(name): \(cell)")
        }
      }
    }
  }
}
