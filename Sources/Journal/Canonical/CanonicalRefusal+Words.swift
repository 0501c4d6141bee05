extension CanonicalRefusal {
  /// The refusal in words, with its place.
  package var words: String {
    "at byte \(offset): \(reason.words)"
  }
}

extension CanonicalRefusal.Reason {
  package var words: String {
    switch self {
    case .tooShort: "the text is shorter than 2 bytes"
    case .tooLong: "the text is longer than 65,535 bytes"
    case .truncated: "the text ends too early"
    case .notAnObject: "the text isn't an object"
    case .trailingBytes: "something follows the object"
    case .notJSON: "this isn't JSON"
    case .lineFeed: "a line feed"
    case .whitespace: "white space between values"
    case .invalidUTF8: "this isn't UTF-8"
    case .null: "null isn't used; an absent value has no key"
    case .fraction: "a number with a fraction"
    case .exponent: "a number with an exponent"
    case .minusZero: "zero with a minus sign"
    case .leadingZero: "a number that begins with a needless zero"
    case .integerOutOfRange: "an integer beyond ±9,007,199,254,740,991"
    case .badKeyName: "a key must be a lower-case letter, then letters, digits and underscores"
    case .duplicateKey(let key): "the key “\(key)” comes twice"
    case .unsortedKey(let key): "the key “\(key)” is out of order"
    case .nonCanonicalEscape: "a character is escaped in another way than RFC 8785 writes it"
    case .unexpectedEscape: "an escape in a text that can't have one"
    case .controlCharacter: "a control character that isn't escaped"
    case .nul: "the character U+0000"
    case .notNFC: "a text that isn't in normal form C"
    case .tooDeep: "values nested deeper than 8"
    case .expected(let kind): "\(kind.rawValue) should stand here"
    case .missingField(let key): "“\(key)” is missing"
    case .unexpectedField(let key): "the field “\(key)” is unknown: books of a newer program"
    case .badValue(let key): "the value of “\(key)” can't be read"
    case .unknownVersion(let version): "version \(version) is unknown: books of a newer program"
    case .otherType(let type): "a record of type “\(type)”, where another was expected"
    case .notTheWrittenForm: "the bytes differ from those written for the same fact"
    }
  }
}
