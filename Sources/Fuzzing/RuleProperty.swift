import Allocation
import Formats
import Journal
import Ledger

/// A rule that is taken from a file can stand in a record, and reads there as the same rule.
enum RuleProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    let (settings, findings) = RuleFile.read(bytes, file: "f")
    if findings.isEmpty, let parameters = try? settings.parameters(in: .euro, ties: .code) {
      try hold(parameters)
    }
    guard let list = RuleList(String(decoding: bytes, as: UTF8.self)) else { return }
    for entry in list.entries where !entry.isFile {
      let settings = entry.settings(ofFile: nil, shared: [], quotas: [])
      guard let parameters = try? settings.parameters(in: .euro, ties: .code) else { continue }
      try hold(parameters)
    }
  }

  private static func hold(_ parameters: AllocationParameters) throws {
    var writer = CanonicalWriter()
    writer.object { parameters.write(to: &$0) }
    // Words are brought into normal form where they are given; nothing else may be refused.
    guard writer.refusal == nil else {
      return try Fuzzing.hold(
        [.notNFC, .nul].contains(writer.refusal!.reason), "\(writer.refusal!)")
    }
    let again = try writer.withUnsafeBytes { written in
      var reader = CanonicalReader(written)
      return try reader.object(AllocationParameters.init(from:))
    }
    try Fuzzing.hold(again == parameters, "a rule reads otherwise: \(again) and \(parameters)")
  }
}
