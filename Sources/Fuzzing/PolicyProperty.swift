import Council
import Formats
import Journal
import Ledger

/// A policy that is taken from a file is printed and read as the same, and so from its record.
enum PolicyProperty: Property {
  private static let day = Day(year: 2024, month: 6, day: 12)!
  private static let before = Policy.opening(code: "P1", from: day, in: .euro)

  static func hold(for bytes: [UInt8]) throws {
    let (settings, findings) = PolicyFile.read(bytes, file: "f")
    guard findings.isEmpty, let policy = try? made(settings) else { return }
    let text = PolicyFile.text(PolicySettings(policy, in: .euro))
    let (again, none) = PolicyFile.read(Array(text.utf8), file: "f")
    try Fuzzing.hold(none.isEmpty, "a printed policy is refused: \(none.kept)")
    try Fuzzing.hold(try made(again) == policy, "a printed policy reads otherwise: \(text)")
    guard policy.problems.isEmpty else { return }
    var writer = CanonicalWriter()
    writer.object { policy.write(to: &$0) }
    let recorded = try writer.withUnsafeBytes { written in
      var reader = CanonicalReader(written)
      return try reader.object(Policy.init(from:))
    }
    try Fuzzing.hold(recorded == policy, "a recorded policy reads otherwise: \(text)")
  }

  private static func made(_ settings: PolicySettings) throws -> Policy {
    try settings.policy("P2", from: day, changing: before, in: .euro)
  }
}
