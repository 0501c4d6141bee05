/// Splits the bytes of one row into fields (RFC 4180, strictly), in one pass and without allocating.
///
/// It keeps the first problem and the first warning of a row and reads on to its end, so that one bad
/// row never hides the next.
struct CSVScanner {
  enum Outcome: Equatable {
    /// A row of so many bytes, and with its line end of so many.
    case row(count: Int, taken: Int)
    /// The row goes on after the bytes at hand, perhaps inside quotes that opened at an offset.
    case cut(quote: Int?)
    case unclosedQuote(Int)
  }

  struct Note: Equatable {
    let problem: CSVProblem
    /// Offsets in the row's bytes.
    let place: Range<Int>
  }

  private(set) var problem: Note?
  private(set) var warning: Note?
  /// Line feeds inside quotes.
  private(set) var innerLines = 0

  /// What the file is in, for the words of a finding.
  var encoding: CSVEncoding = .utf8

  private(set) var fields: CSVFieldList
  private let limits: CSVLimits
  private let keepsStrayQuotes: Bool
  private let kinds: UnsafeMutableBufferPointer<CSVByteKind>
  private let kindsInQuotes: UnsafeMutableBufferPointer<CSVByteKind>
  /// Whether the field at hand has a letter of an alphabet that looks like the Latin one.
  private var hasLookalikes = false

  private enum FieldEnd {
    case delimiter(next: Int)
    case row(count: Int, taken: Int)
    case cut(quote: Int?)
    case unclosedQuote(Int)
  }

  init(_ form: CSVDialectForm, memory: CSVMemory) {
    limits = form.limits
    keepsStrayQuotes = form.strayQuotes == .kept
    fields = CSVFieldList(memory)
    kinds = memory.kinds
    kindsInQuotes = memory.kindsInQuotes
  }

  /// - Parameter isAll: whether the file ends with these bytes.
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, isAll: Bool) -> Outcome {
    fields.clear()
    problem = nil
    warning = nil
    innerLines = 0
    hasLookalikes = false
    var position = 0
    while true {
      let end =
        position < bytes.count && bytes[position] == UInt8(ascii: "\"")
        ? quotedField(bytes, from: position, isAll)
        : field(bytes, from: position, isAll)
      switch end {
      case .delimiter(let next): position = next
      case .row(let count, let taken): return .row(count: count, taken: taken)
      case .cut(let quote): return .cut(quote: quote)
      case .unclosedQuote(let quote): return .unclosedQuote(quote)
      }
    }
  }

  @inline(__always)
  private mutating func field(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isAll: Bool
  ) -> FieldEnd {
    var position = start
    while position < bytes.count {
      switch kinds[Int(bytes[position])] {
      case .plain:
        position &+= 1
      case .delimiter:
        store(bytes, start..<position)
        return .delimiter(next: position + 1)
      case .lineFeed:
        store(bytes, start..<position)
        return .row(count: position, taken: position + 1)
      case .carriageReturn:
        guard position + 1 < bytes.count || isAll else { return .cut(quote: nil) }
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\n") {
          store(bytes, start..<position)
          return .row(count: position, taken: position + 2)
        }
        note(.bareCarriageReturn, position..<position + 1)
        position += 1
      case let kind:
        guard let next = unusual(kind, bytes, at: position, isAll) else {
          return .cut(quote: nil)
        }
        position = next
      }
    }
    guard isAll else { return .cut(quote: nil) }
    store(bytes, start..<position)
    return .row(count: position, taken: position)
  }

  private mutating func quotedField(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isAll: Bool
  ) -> FieldEnd {
    var position = start + 1
    var hasDoubledQuotes = false
    while position < bytes.count {
      switch kindsInQuotes[Int(bytes[position])] {
      case .plain, .delimiter, .carriageReturn:
        position &+= 1
      case .lineFeed:
        innerLines += 1
        position += 1
      case .quote:
        guard position + 1 < bytes.count || isAll else { return .cut(quote: start) }
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
          hasDoubledQuotes = true
          position += 2
          continue
        }
        let content = start + 1..<position
        if keepsStrayQuotes, isFollowedByText(bytes, position + 1) {
          return field(bytes, from: start, isAll)
        }
        store(
          bytes, content, written: start..<position + 1, hasDoubledQuotes: hasDoubledQuotes)
        return afterQuotes(bytes, from: position + 1, isAll)
      case let kind:
        guard let next = unusual(kind, bytes, at: position, isAll) else {
          return .cut(quote: start)
        }
        position = next
      }
    }
    guard isAll else { return .cut(quote: start) }
    return .unclosedQuote(start)
  }

  private func isFollowedByText(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position < bytes.count else { return false }
    switch kinds[Int(bytes[position])] {
    case .delimiter, .lineFeed, .carriageReturn: return false
    default: return true
    }
  }

  private mutating func afterQuotes(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isAll: Bool
  ) -> FieldEnd {
    guard start < bytes.count else {
      return isAll ? .row(count: start, taken: start) : .cut(quote: nil)
    }
    switch kinds[Int(bytes[start])] {
    case .delimiter: return .delimiter(next: start + 1)
    case .lineFeed: return .row(count: start, taken: start + 1)
    case .carriageReturn where start + 1 == bytes.count && !isAll: return .cut(quote: nil)
    case .carriageReturn where start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "\n"):
      return .row(count: start, taken: start + 2)
    case .carriageReturn: note(.bareCarriageReturn, start..<start + 1)
    default: note(.textAfterQuote, start..<start + 1)
    }
    return restOfLine(bytes, from: start, isAll)
  }

  /// The row is lost: the next one begins on the next line.
  private func restOfLine(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isAll: Bool
  ) -> FieldEnd {
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    guard position < bytes.count else {
      return isAll ? .row(count: position, taken: position) : .cut(quote: nil)
    }
    let hasReturn = bytes[position - 1] == UInt8(ascii: "\r")
    return .row(count: position - (hasReturn ? 1 : 0), taken: position + 1)
  }
}

extension CSVScanner {
  /// Where a byte that is neither plain nor structure leads on to; nil when its character is cut.
  private mutating func unusual(
    _ kind: CSVByteKind, _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ isAll: Bool
  ) -> Int? {
    let place = position..<position + 1
    switch kind {
    case .quote: if !keepsStrayQuotes { note(.quoteInUnquotedField, place) }
    case .nul: note(.nulByte, place)
    case .endOfFile: note(.endOfFileByte, place)
    case .control: warn(.controlCharacter, place)
    case .beyondASCII:
      switch UTF8Sequence(bytes, at: position) {
      case .valid(let length):
        let character = UnsafeBufferPointer(rebasing: bytes[position..<position + length])
        if SuspectCharacter.hasLookalikes(character) { hasLookalikes = true }
        if let problem = SuspectCharacter.problem(character) {
          warn(problem, position..<position + length)
        }
        return position + length
      case .cut where !isAll: return nil
      case .cut, .invalid: note(.brokenText(encoding), place)
      }
    case .plain, .delimiter, .lineFeed, .carriageReturn:
      preconditionFailure("a byte of structure was taken for an unusual one")
    }
    return position + 1
  }

  @inline(__always)
  private mutating func store(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
    store(bytes, content, written: content)
  }

  @inline(__always)
  private mutating func store(
    _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, written: Range<Int>,
    hasDoubledQuotes: Bool = false
  ) {
    if hasLookalikes { warnOfMixedScripts(bytes, content) }
    guard fields.count < limits.columns else {
      return note(.tooManyColumns(limit: limits.columns), written)
    }
    if hasDoubledQuotes {
      fields.appendUndoubled(bytes, content, written: written)
    } else {
      fields.append(bytes, content, written: written)
    }
    if content.count > limits.fieldBytes {
      note(.fieldTooLong(limit: limits.fieldBytes), written)
    }
  }

  private mutating func warnOfMixedScripts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>
  ) {
    hasLookalikes = false
    guard problem == nil else { return }
    let field = UnsafeBufferPointer(rebasing: bytes[content])
    guard let word = MixedScripts.firstWord(in: field) else { return }
    warn(
      .mixedScripts,
      content.lowerBound + word.lowerBound..<content.lowerBound + word.upperBound)
  }

  private mutating func note(_ problem: CSVProblem, _ place: Range<Int>) {
    if self.problem == nil { self.problem = Note(problem: problem, place: place) }
  }

  private mutating func warn(_ problem: CSVProblem, _ place: Range<Int>) {
    if warning == nil { warning = Note(problem: problem, place: place) }
  }
}
