import Foundation
import Fuzzing
import Testing

/// What `.ci/fuzz` begins with holds its properties, and most of it is taken: seeds that nothing takes lead nowhere.
struct SeedTests {
  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Seeds")

  private static func inputs(_ kind: ForeignBytes) throws -> [[UInt8]] {
    let lines = seeds.appending(path: kind.rawValue + ".lines")
    let folder = seeds.appending(path: kind.rawValue)
    var inputs: [[UInt8]] = []
    if let text = try? Data(contentsOf: lines) {
      inputs += text.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
    {
      inputs.append(Array(try Data(contentsOf: folder.appending(path: name))))
    }
    return inputs
  }

  @Test(arguments: ForeignBytes.allCases)
  func `every seed holds, whole and with each of its ends cut off`(_ kind: ForeignBytes) throws {
    for input in try Self.inputs(kind) {
      for length in stride(from: input.count, through: 0, by: -max(1, input.count / 40)) {
        #expect(throws: Never.self) { try kind.hold(for: Array(input[..<length])) }
      }
    }
  }

  @Test func `no file of seeds is of a kind that isn't there`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.seeds.path)
    #expect(names.count > 12)
    for name in names {
      #expect(ForeignBytes(rawValue: name.replacing(".lines", with: "")) != nil, "\(name)")
    }
  }
}
