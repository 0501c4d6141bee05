import Foundation

/// Words of people and organisations in the one Unicode form that records and comparisons use (NFC).
enum NormalText {
  static func normalised(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}
