/// The kinds of bytes that come from outside, each with a property of whatever is made of them.
package enum ForeignBytes: String, Sendable, CaseIterable {
  /// CSV of any form.
  case tables
  case donations
  /// Our own CSV files but donations.
  case columns
  case sheets
  case json, records, messages
  /// Signed notes, checkpoints, keys and policies of witnesses.
  case notes
  /// Proofs made of a small tree, and then falsified.
  case proofs
  /// OpenSSH's public and private keys.
  case keys
  case signatures
  /// Pabulib's files, and what the rules choose from them.
  case votes
  case amounts, days, identifiers
  case rules, policies, letters

  /// Throws `Broken` where something doesn't hold; any other end than returning is a defect as well.
  package func hold(for bytes: [UInt8]) throws {
    switch self {
    case .tables: try TableProperty.hold(for: bytes)
    case .donations: try DonationProperty.hold(for: bytes)
    case .columns: try ColumnProperty.hold(for: bytes)
    case .sheets: try SheetProperty.hold(for: bytes)
    case .json: try JSONProperty.hold(for: bytes)
    case .records: try RecordProperty.hold(for: bytes)
    case .messages: try MessageProperty.hold(for: bytes)
    case .notes: try NoteProperty.hold(for: bytes)
    case .proofs: try ProofProperty.hold(for: bytes)
    case .keys: try KeyProperty.hold(for: bytes)
    case .signatures: try SignatureProperty.hold(for: bytes)
    case .votes: try VoteProperty.hold(for: bytes)
    case .amounts: try AmountProperty.hold(for: bytes)
    case .days: try DayProperty.hold(for: bytes)
    case .identifiers: try IdentifierProperty.hold(for: bytes)
    case .rules: try RuleProperty.hold(for: bytes)
    case .policies: try PolicyProperty.hold(for: bytes)
    case .letters: try LetterProperty.hold(for: bytes)
    }
  }
}

/// One kind's property.
protocol Property {
  static func hold(for bytes: [UInt8]) throws
}

/// Bytes whose first chooses among forms, if it is a control that no file begins with.
struct Chosen {
  let choice: Int
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    let first = bytes.first ?? 0xFF
    let isChoice = first < 0x20 && ![0x09, 0x0A, 0x0D].contains(first)
    choice = isChoice ? Int(first) : 0
    self.bytes = isChoice ? Array(bytes.dropFirst()) : bytes
  }

  func among<Value>(_ values: [Value]) -> Value { values[choice % values.count] }
}
