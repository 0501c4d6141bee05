import Testing

struct ArrowTests {
  /// Unicode's normal form is in Foundation alone; the one file of a pure room that needs it.
  private static let exceptions = ["Sources/Journal/Canonical/NormalForm.swift": "Foundation"]

  private func manifest() throws -> Manifest {
    Manifest(try House.file("Package.swift").text)
  }

  @Test func `every room imports only rooms above it`() {
    var above: Set<String> = ["Crypto", "CryptoExtras", "GRDB", "GRDBSQLite", "ArgumentParser"]
    for room in Room.all {
      #expect(room.mayImport.isSubset(of: above), "\(room.name)")
      above.insert(room.name)
    }
  }

  @Test func `the manifest has no arrow that the house doesn't have`() throws {
    let manifest = try manifest()
    #expect(manifest.targets.count >= 15)
    #expect(manifest.violations.filter { !$0.hasPrefix("TestSupport ") } == [])
  }

  @Test func `an upward arrow and an unknown room are seen`() {
    let manifest = Manifest(
      """
      let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
      .target(name: "Ledger", dependencies: ["Giving"], swiftSettings: swiftSettings),
      .target(
        name: "Journal", dependencies: [crypto, "Ledger"]),
      .target(name: "Attic"),
      .executableTarget(name: "caisse", dependencies: ["Commands"]),
      """)
    #expect(
      manifest.violations == [
        "Ledger may not depend on Giving", "Journal may not depend on Ledger",
        "Attic is no room of the house",
      ])
  }

  @Test func `sources import what the manifest says, and the house allows`() throws {
    let declared = Dictionary(
      uniqueKeysWithValues: try manifest().targets.map { ($0.name, $0.dependencies) })
    let files = try House.files(in: "Sources", ending: ".swift")
    #expect(files.count > 30)
    for file in files {
      let room = try #require(Room.byName[file.target], "\(file.path)")
      for module in Imports.of(file.text) {
        let isAllowed =
          declared[file.target]?.contains(module) == true && room.mayImport.contains(module)
        let isSystem = !room.isPure && Room.system.contains(module)
        let isException = Self.exceptions[file.path] == module
        #expect(isAllowed || isSystem || isException, "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `imports are read in all their spellings`() {
    let text = """
      import Ledger
      package import Journal
      @testable import Giving
      @preconcurrency public import struct Foundation.URL
        import Glibc
      // import Nothing
      let important = 1
      """
    #expect(Imports.of(text) == ["Ledger", "Journal", "Giving", "Foundation", "Glibc"])
  }
}
