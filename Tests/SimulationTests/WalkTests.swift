import Council
import Foundation
import Simulation
import TestSupport
import Testing

/// Short walks over all commands; `caisse-simulate --walks 200` takes longer ones.
@Suite(.serialized)
struct WalkTests {
  @Test func `whatever is done in whatever order, the books say what the model says`() async throws
  {
    let walks = try Walks(steps: 20, program: CaisseProcess.executable.map { [$0.path] } ?? [])
    defer { walks.remove() }
    let counts = try await walks.run(2030..<2033, atOnce: 2)
    #expect(counts.done.count > 15)
    #expect(counts.refused.count > 5)
  }

  @Test func `a seed gives the same walk, whatever names the books drew`() async throws {
    let walks = try Walks(steps: 15)
    defer { walks.remove() }
    let first = try await walks.run(7..<8, atOnce: 1)
    #expect(try await walks.run(7..<8, atOnce: 1) == first)
  }

  @Test func `every command that writes is taken`() {
    // What follows are parts of these commands, and what only reads.
    let writing = Permission.allCases.prefix { $0 != .collectiveCheck }.flatMap(Self.commands)
    #expect(writing.count > 100)
    let taken = Set(ActKind.all.map(\.command))
    #expect(Set(writing).subtracting(taken) == [])
  }

  /// `campaign open|promise` are two commands.
  private static func commands(of permission: Permission) -> [String] {
    let words = permission.rawValue.split(separator: " ")
    let verbs = words.last?.split(separator: "|") ?? []
    return verbs.map { (words.dropLast() + [$0]).joined(separator: " ") }
  }
}
