package import Journal
package import Ledger

/// A value kept in one table. Its columns are written and read in one order, the key's first.
package protocol Row: Equatable, Sendable {
  static var table: String { get }
  static var columns: [String] { get }
  /// How many of the first columns identify the row.
  static var keyColumns: Int { get }
  /// The columns that an update writes; those under an index are best left out where they never change.
  static var changingColumns: [String] { get }
  func write(to row: inout some RowWriter)
  init(from row: inout some RowReader) throws

  /// Whether it holds words of people, which a passphrase may seal.
  static var holdsWords: Bool { get }
  /// The row as it is kept in a sealed people file.
  func sealed(by key: SealingKey) -> Self
  /// The row as it was before it was sealed; throws for one that this key didn't seal.
  func opened(by key: SealingKey) throws -> Self
  /// What a column holds in a sealed file where it would hold this; nil where that can't be said, be it for
  /// want of the key.
  static func sealed(_ value: Value, of column: String, by key: SealingKey?) -> Value?
}

/// Most rows hold nobody's words.
extension Row {
  package static var holdsWords: Bool { false }
  package func sealed(by key: SealingKey) -> Self { self }
  package func opened(by key: SealingKey) throws -> Self { self }
  package static func sealed(_ value: Value, of column: String, by key: SealingKey?) -> Value? {
    value
  }
}

extension Row {
  package static var keyColumns: Int { 1 }
  package static var changingColumns: [String] { Array(columns.dropFirst(keyColumns)) }
}

/// Takes the columns of a row, in order.
package protocol RowWriter {
  mutating func null()
  mutating func integer(_ value: Int64)
  mutating func text(_ value: String)
  mutating func text(utf8 value: UnsafeRawBufferPointer)
  mutating func bytes(_ value: [UInt8])
  mutating func hash(_ value: Hash)
  mutating func salt(_ value: Salt)
}

/// Gives the columns of a row, in order.
package protocol RowReader {
  /// The name of the column read last, for errors.
  var lastColumn: String { get }
  mutating func integer() throws -> Int64
  mutating func text() throws -> String
  mutating func bytes() throws -> [UInt8]
  mutating func hash() throws -> Hash
  mutating func salt() throws -> Salt
  /// Whether the next column is null; if so it is passed over.
  mutating func skipNull() throws -> Bool
}

/// A stored row that the program can't read: the store is damaged or of another version.
package struct UnreadableRow: Error, Sendable {
  package let column: String

  package init(column: String) {
    self.column = column
  }
}

extension RowWriter {
  package mutating func optional(_ value: String?) {
    if let value { text(value) } else { null() }
  }

  package mutating func optional(_ value: Int64?) {
    if let value { integer(value) } else { null() }
  }

  package mutating func boolean(_ value: Bool) { integer(value ? 1 : 0) }
  package mutating func amount(_ value: Amount) { integer(value.minorUnits) }
  package mutating func amount(_ value: Amount?) { optional(value?.minorUnits) }
  package mutating func day(_ value: Day) { integer(Int64(value.number)) }
  package mutating func day(_ value: Day?) { optional(value.map { Int64($0.number) }) }
  package mutating func instant(_ value: Instant) { integer(value.secondsSince1970) }
  package mutating func account(_ value: AccountCode) { text(value.text) }
  package mutating func account(_ value: AccountCode?) { optional(value?.text) }
  package mutating func fund(_ value: FundCode) { text(value.text) }
  package mutating func fund(_ value: FundCode?) { optional(value?.text) }
  package mutating func id<Thing>(_ value: ID<Thing>) { value.withText { text(utf8: $0) } }
  package mutating func id<Thing>(_ value: ID<Thing>?) {
    if let value { id(value) } else { null() }
  }
  package mutating func hash(_ value: Hash?) { if let value { hash(value) } else { null() } }

  package mutating func choice<Choice: RawRepresentable<String>>(_ value: Choice) {
    text(value.rawValue)
  }
  package mutating func choice<Choice: RawRepresentable<String>>(_ value: Choice?) {
    optional(value?.rawValue)
  }
  /// A part of a fact as the object that a record holds.
  package mutating func part(_ value: some FactPart) { text(value.canonicalText) }
  package mutating func list(_ value: [String]) { text(value.joined(separator: ";")) }
}

extension RowReader {
  package mutating func optionalText() throws -> String? { try skipNull() ? nil : text() }
  package mutating func optionalInteger() throws -> Int64? { try skipNull() ? nil : integer() }
  package mutating func boolean() throws -> Bool { try integer() != 0 }
  package mutating func amount() throws -> Amount { Amount(minorUnits: try integer()) }
  package mutating func optionalAmount() throws -> Amount? {
    try optionalInteger().map(Amount.init(minorUnits:))
  }
  package mutating func day() throws -> Day {
    guard let number = Int32(exactly: try integer()) else {
      throw UnreadableRow(column: lastColumn)
    }
    return Day(number: number)
  }
  package mutating func optionalDay() throws -> Day? { try skipNull() ? nil : day() }
  package mutating func instant() throws -> Instant { Instant(secondsSince1970: try integer()) }
  package mutating func account() throws -> AccountCode { AccountCode(known: try text()) }
  package mutating func optionalAccount() throws -> AccountCode? {
    try optionalText().map(AccountCode.init(known:))
  }
  package mutating func fund() throws -> FundCode { FundCode(known: try text()) }
  package mutating func optionalFund() throws -> FundCode? {
    try optionalText().map(FundCode.init(known:))
  }
  package mutating func id<Thing>() throws -> ID<Thing> {
    guard let id = ID<Thing>(try text()) else { throw UnreadableRow(column: lastColumn) }
    return id
  }
  package mutating func optionalID<Thing>() throws -> ID<Thing>? { try skipNull() ? nil : id() }
  package mutating func optionalHash() throws -> Hash? { try skipNull() ? nil : hash() }

  package mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
    guard let choice = Choice(rawValue: try text()) else {
      throw UnreadableRow(column: lastColumn)
    }
    return choice
  }
  package mutating func optionalChoice<Choice: RawRepresentable<String>>() throws -> Choice? {
    try skipNull() ? nil : choice()
  }
  package mutating func part<Part: FactPart>(of type: Part.Type = Part.self) throws -> Part {
    guard let part = Part(canonicalText: try text()) else {
      throw UnreadableRow(column: lastColumn)
    }
    return part
  }
  package mutating func list() throws -> [String] {
    try text().split(separator: ";").map(String.init)
  }
}
