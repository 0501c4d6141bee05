package import Ledger

/// Writes JSON in the order it is told to, straight into the output. The caller keeps the grammar: a
/// key before each value of an object.
package struct JSONOutput {
  package enum Layout: Sendable {
    /// All on one line.
    case compact
    /// Each part on a line of its own.
    case lines
  }

  private struct Level {
    let layout: Layout
    var isEmpty = true
  }

  private let output: OutputBuffer
  private var levels: [Level] = []
  private var followsKey = false

  package init(_ output: OutputBuffer) {
    self.output = output
  }

  package mutating func object(
    _ layout: Layout = .compact, _ fields: (inout JSONOutput) throws -> Void
  ) throws {
    try open("{", layout)
    try fields(&self)
    try close("}")
  }

  package mutating func array(
    _ layout: Layout = .compact, _ elements: (inout JSONOutput) throws -> Void
  ) throws {
    try open("[", layout)
    try elements(&self)
    try close("]")
  }

  package mutating func key(_ key: String) throws {
    try separate()
    try output.write(json: key)
    try output.write(UInt8(ascii: ":"))
    followsKey = true
  }

  package mutating func value(_ text: String) throws {
    try separate()
    try output.write(json: text)
  }

  package mutating func value(_ number: Int) throws {
    try separate()
    try output.write(String(number))
  }

  package mutating func value(_ truth: Bool) throws {
    try separate()
    try output.write(truth ? "true" : "false")
  }

  package mutating func null() throws {
    try separate()
    try output.write("null")
  }

  /// `{"amount":"125.50","currency":"EUR"}`: major units as text, so that no reader rounds them.
  package mutating func value(_ amount: Amount, _ currency: Currency) throws {
    try object { fields in
      try fields.key("amount")
      try fields.value(currency.plain(amount))
      try fields.key("currency")
      try fields.value(currency.code)
    }
  }

  /// Ends the document's last line.
  package func end() throws {
    precondition(levels.isEmpty, "a document ends when all it opened is closed")
    try output.write(UInt8(ascii: "\n"))
  }

  /// The longer way to write an object or array whose parts arrive one by one.
  mutating func open(_ bracket: String, _ layout: Layout) throws {
    try separate()
    try output.write(bracket)
    levels.append(Level(layout: layout))
  }

  mutating func close(_ bracket: String) throws {
    let level = levels.removeLast()
    if !level.isEmpty, level.layout == .lines { try newLine() }
    try output.write(bracket)
  }

  /// The comma before every part but the first, and none between a key and its value.
  private mutating func separate() throws {
    if followsKey {
      followsKey = false
      return
    }
    guard let level = levels.last else { return }
    if !level.isEmpty { try output.write(UInt8(ascii: ",")) }
    if level.layout == .lines { try newLine() }
    levels[levels.count - 1].isEmpty = false
  }

  private func newLine() throws {
    try output.write(UInt8(ascii: "\n"))
    try output.write(spaces: 2 * levels.count)
  }
}
