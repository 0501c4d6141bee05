import Foundation
import Testing

struct TidyTests {
  private static let unfinished = ["TO" + "DO", "FIX" + "ME", "st" + "ub"]

  private func sources() throws -> [House.File] {
    let files = try ["Sources", "Tests"].flatMap { folder in
      try House.files(in: folder, ending: ".swift")
    }
    #expect(files.count > 50)
    return files
  }

  @Test func `no file is longer than four hundred lines`() throws {
    for file in try sources() {
      #expect(file.lines.count <= 401, "\(file.path)")
    }
  }

  @Test func `nothing is left for later`() throws {
    let words = try Regex(#"(?i)\b("# + Self.unfinished.joined(separator: "|") + #")s?\b"#)
    #expect("a \(Self.unfinished[0].lowercased()): x".contains(words))
    let scripts = try House.files(in: ".ci", ending: "")
    let ddl = try House.files(in: "schema", ending: ".sql")
    for file in try sources() + scripts + ddl {
      for (place, line) in file.lines.enumerated() where line.contains(words) {
        Issue.record("\(file.path):\(place + 1) leaves something for later: \(line)")
      }
    }
  }

  @Test func `the top level holds what was agreed and nothing else`() throws {
    let agreed: Set = [
      "Package.swift", "README.md", "Sources", "Tests", "schema", "fixtures", "LICENSE",
    ]
    let builtByTools: Set = ["Package.resolved"]
    let names = try FileManager.default.contentsOfDirectory(atPath: House.root.path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(names).subtracting(builtByTools).subtracting(agreed) == [])
    #expect(Set(names).isSuperset(of: ["Package.swift", "Sources", "Tests", "LICENSE"]))
  }
}
