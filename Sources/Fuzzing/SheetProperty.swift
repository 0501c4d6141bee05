import Formats

/// A sheet has one spelling: it is signed by its hash, and its bytes are written again from the record.
enum SheetProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    try hold(InterestSheet.self, bytes)
    try hold(ReviewSheet.self, bytes)
  }

  private static func hold<Sheet: MemberSheet>(_ type: Sheet.Type, _ bytes: [UInt8]) throws {
    let (sheet, findings) = Sheet.read(bytes, named: "f")
    try Fuzzing.hold((sheet == nil) == (findings.errors > 0), "nothing and no finding")
    if let sheet { try Fuzzing.hold(sheet.bytes, is: bytes, "a sheet in two spellings") }
  }
}
