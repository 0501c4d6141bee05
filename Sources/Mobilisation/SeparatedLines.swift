/// The bytes of a file of separated values, built line by line; no field needs quotes.
struct SeparatedLines {
  private let separator: Character
  private let ending: String
  private(set) var bytes: [UInt8]

  init(separator: Character = ",", ending: String = "\n", byteOrderMark: Bool = false) {
    self.separator = separator
    self.ending = ending
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  mutating func add(_ fields: [String]) {
    for field in fields {
      precondition(
        field.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 } && !field.contains(separator),
        "the model's fields are plain")
    }
    bytes += (fields.joined(separator: String(separator)) + ending).utf8
  }
}
