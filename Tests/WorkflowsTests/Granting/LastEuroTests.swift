import Foundation
import Granting
import Journal
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Two processes that decide on the last euro at the same time. `caisse-bench --races 1000` does so often.
@Suite(.enabled(if: CaisseProcess.executable != nil, "\(CaisseProcess.absence)"))
struct LastEuroTests {
  @Test func `two members decide at once: one award is reserved, the other waits`() throws {
    let model = try TestFolder()
    let awards = try AwardBooks(asking: [100_00, 100_00], files: model.files)
    try awards.books.give(100_00)
    for application: Int64 in 1...2 {
      let award = try awards.propose(application, 100_00)
      for member: Int64 in 2...3 { try awards.answer(award, as: member) }
    }
    try awards.books.store.close()
    for _ in 0..<6 {
      let folder = try TestFolder()
      for (from, to) in [
        (model.files.books, folder.files.books), (model.files.people, folder.files.people),
      ] {
        try FileManager.default.copyItem(atPath: from, toPath: to)
      }
      try race(on: folder.files, surroundings: awards.books.store.surroundings)
    }
  }

  private func race(on files: Files, surroundings: SQLiteStore.Surroundings) throws {
    let running = try [("G1", "m:2"), ("G2", "m:3")].map { award, member in
      try CaisseProcess(
        ["award", "decide", award, "--as", member],
        environment: ["CAISSE_BOOKS": files.books, "CAISSE_NOW": "2024-06-10T09:00:00Z"])
    }
    let said = running.map { $0.end() }
    for (status, errors) in said { #expect(status == 0, "\(errors)") }
    #expect(said.count { $0.errors.contains("approved and reserved: 100.00 EUR") } == 1, "\(said)")
    #expect(
      said.count { $0.errors.contains("100.00 EUR wait for free money, rank 1") } == 1, "\(said)")
    let store = try SQLiteStore.open(files, surroundings: surroundings)
    let states = try store.read { try $0.rows(Award.self).map(\.state.rawValue).sorted() }
    #expect(states == ["reserved", "waiting"])
    let breaches = try store.read { try Identities.breaches(in: $0) }
    #expect(breaches.isEmpty)
    try store.close()
    guard case .intact = try SQLiteStore.verify(files, level: .full, surroundings: surroundings)
    else {
      Issue.record("the books are not intact")
      return
    }
  }
}
