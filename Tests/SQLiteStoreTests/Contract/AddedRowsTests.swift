import Council
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What is added inside a change waits to be written: nobody may notice, but by what they wait for.
struct AddedRowsTests {
  private static let padding = String(repeating: "x", count: 300)

  private func add(_ ids: ClosedRange<Int64>, to tables: SQLiteBooks) throws {
    for id in ids {
      try tables.insert(PersonRow(id: id, name: "\(id) \(Self.padding)", email: nil))
    }
  }

  private func people(_ test: StoreUnderTest) throws -> Int {
    try test.books.read { try $0.count(PersonRow.self, where: []) }
  }

  @Test(arguments: [1, 100, 1_000, 20_000] as [Int64])
  func `whoever reads next sees all that was added`(count: Int64) throws {
    let test = try StoreKind.files.make()
    _ = try test.store.commit(Request(actor: .first)) { tables, recorder in
      try add(1...count, to: tables)
      #expect(try tables.count(PersonRow.self, where: []) == Int(count))
      let last = try tables.find(PersonRow.self, .integer(count))
      #expect(last?.name == "\(count) \(Self.padding)")
      _ = try test.donation("A").decide(tables, &recorder)
      try add(count + 1...2 * count, to: tables)
    }
    #expect(try people(test) == 2 * Int(count))
  }

  @Test func `a value comes back as it was added, whatever it is`() throws {
    let test = try StoreKind.memory.make()
    let names = ["", "é", String(repeating: "ab", count: 200_000), "a\u{0}b", "🪙"]
    _ = try test.store.commit(Request(actor: .first)) { tables, _ in
      for (id, name) in names.enumerated() {
        try tables.insert(
          PersonRow(id: Int64(id) + 1, name: name, email: name.isEmpty ? nil : "\(id)"))
      }
      let rows = try tables.rows(PersonRow.self)
      #expect(rows.map(\.name) == names)
      #expect(rows.map(\.email) == [nil, "1", "2", "3", "4"])
    }
  }

  @Test(arguments: [0, 1, 20_000] as [Int64])
  func `a row that can't be added ends the change, however many follow it`(more: Int64) throws {
    let test = try StoreKind.files.make()
    let before = try test.content()
    #expect(throws: Fault.self) {
      try test.store.commit(Request(actor: .first)) { tables, recorder in
        _ = try test.donation("A").decide(tables, &recorder)
        try add(1...3, to: tables)
        try add(2...2, to: tables)
        if more > 0 { try add(4...more + 3, to: tables) }
      }
    }
    #expect(try test.content() == before)
    _ = try test.store.commit(Request(actor: .first)) { tables, recorder in
      try test.donation("A").decide(tables, &recorder)
    }
    #expect(try people(test) == 0)
  }

  @Test func `rows are added while others are read, and reading may stop`() throws {
    let test = try StoreKind.files.make()
    _ = try test.store.commit(Request(actor: .first)) { tables, _ in
      try add(1...3_000, to: tables)
      var read: [Int64] = []
      try tables.forEach(
        PersonRow.self, where: [Condition("id", .atMost, .integer(3_000))]
      ) { person in
        read.append(person.id)
        try add(10_000 + person.id...10_000 + person.id, to: tables)
        return person.id < 2_000
      }
      #expect(read == Array(1...2_000))
      #expect(try tables.count(PersonRow.self, where: []) == 5_000)
    }
  }

  @Test func `a change given up leaves none of them`() throws {
    struct Stop: Error {}
    let test = try StoreKind.files.make()
    #expect(throws: Stop.self) {
      try test.store.commit(Request(actor: .first)) { tables, _ in
        try add(1...20_000, to: tables)
        throw Stop()
      }
    }
    #expect(try people(test) == 0)
  }
}
