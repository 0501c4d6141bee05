import Allocation
import Formats
import Foundation
import Ledger
import Testing
import Workflows

/// The rule files of `fixtures/rules`, each held against the expectations beside it.
struct RuleFixtureTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/rules")

  private static func names() -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".rule") }.sorted()
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test func `there are rule files`() {
    #expect(Self.names().count >= 5)
  }

  @Test(arguments: names())
  func `a rule file gives what stands beside it`(name: String) throws {
    let (settings, findings) = RuleFile.read(try Self.bytes(name), file: name)
    #expect(findings.isEmpty)
    let parameters = try settings.parameters(in: .euro, ties: .code)
    let spec = try RuleSpec(try Self.bytes(name.dropLast(5) + ".spec.json"))
    #expect(!spec.cases.isEmpty)
    for expected in spec.cases {
      #expect(try expected.differences(by: parameters, in: .euro) == [], "\(expected.name)")
    }
  }

  @Test func `a case that is wrong by a cent is seen`() throws {
    let spec = try RuleSpec(
      Array(
        #"{"cases":[{"name":"x","pot":"1.00","applications":[{"application":"a","requested":"5"}],"shares":{"a":"1.01"}}]}"#
          .utf8))
    #expect(
      try spec.cases[0].differences(by: AllocationParameters(rule: .equal), in: .euro).count == 1)
  }
}
