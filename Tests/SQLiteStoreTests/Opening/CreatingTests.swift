import Foundation
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct CreatingTests {
  private let surroundings: SQLiteStore.Surroundings

  init() throws { surroundings = try BooksOnDisk().surroundings }

  @Test func `both files are made, and the people file is its owner's alone`() throws {
    let folder = try TestFolder()
    try SQLiteStore.create(folder.files, surroundings: surroundings).close()
    #expect(folder.names == ["fund.caisse", "fund.people"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.files.people)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(arguments: ["fund.caisse", "fund.people"])
  func `a file that lies there is never touched`(name: String) throws {
    let folder = try TestFolder()
    try FileContent.write([1, 2, 3], to: folder.path + "/" + name)
    let fault = #expect(throws: Fault.self) {
      try SQLiteStore.create(folder.files, surroundings: surroundings).close()
    }
    #expect(fault?.code == "output-exists")
    #expect(fault?.exit == .outputNotCreated)
    #expect(folder.names == [name])
    #expect(try FileContent.of(folder.path + "/" + name) == [1, 2, 3])
  }

  @Test func `a folder that isn't there is not made`() throws {
    let folder = try TestFolder()
    let fault = #expect(throws: Fault.self) {
      try SQLiteStore.create(
        Files(books: folder.path + "/missing/fund.caisse"), surroundings: surroundings
      ).close()
    }
    #expect(fault?.code == "cannot-create")
    #expect(folder.names == [])
  }

  @Test(arguments: [":memory:", "file:fund.caisse?mode=memory"])
  func `a name that SQLite reads more into is a name of a file`(name: String) {
    #expect(Files(books: name).books == "./" + name)
  }
}
