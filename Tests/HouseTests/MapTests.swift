import Foundation
import Testing

/// `Sources/README.md` maps what is there.
struct MapTests {
  private let map: String

  init() throws { map = try House.file("Sources/README.md").text }

  private func folders(in folder: String) throws -> [String] {
    let url = House.root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  @Test func `every room and every folder of a room is on the map`() throws {
    let rooms = try folders(in: "Sources")
    #expect(rooms.count > 15)
    for room in rooms {
      #expect(map.contains("`\(room)/`"), "\(room)")
      let row = map.split(separator: "\n").last { $0.hasPrefix("| `\(room)/` |") } ?? ""
      for folder in try folders(in: "Sources/" + room) where folder != "include" {
        let isNoun =
          room == "Commands"
          && FileManager.default.fileExists(
            atPath: House.root.appending(
              path: "Tests/CommandsTests/Help/caisse-\(folder.lowercased()).txt"
            ).path)
        #expect(isNoun || row.contains("`\(folder)/`"), "\(room)/\(folder)")
      }
    }
  }

  @Test func `every file the map points to is there`() throws {
    let paths = map.matches(of: /`([A-Za-z]+\/[A-Za-z+\/]+\.swift)`/).map { String($0.1) }
    #expect(paths.count > 5)
    for path in paths {
      #expect(
        FileManager.default.fileExists(
          atPath: House.root.appending(path: "Sources/" + path).path), "\(path)")
    }
  }

  @Test func `every suite that a table of tests names is there`() throws {
    let tests = try House.file("Tests/README.md").text
    let names = tests.matches(of: /`[A-Za-z\/]*?(\w+Tests)`/).map { String($0.1) }
    #expect(names.count > 30)
    let files = try House.files(in: "Tests", ending: "Tests.swift").map(\.path)
    let targets = try folders(in: "Tests")
    for name in names {
      #expect(
        targets.contains(name) || files.contains { $0.hasSuffix("/\(name).swift") }, "\(name)")
    }
  }
}
