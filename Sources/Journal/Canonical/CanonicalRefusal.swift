/// Why bytes are not canonical JSON of the journal's profile, or not the fact they claim to be.
package struct CanonicalRefusal: Error, Hashable, Sendable {
  package let reason: Reason
  /// Where in the text, in bytes from its start.
  package let offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  package enum Reason: Hashable, Sendable {
    case tooShort
    case tooLong
    case truncated
    case notAnObject
    case trailingBytes
    case notJSON
    case lineFeed
    case whitespace
    case invalidUTF8
    case null
    case fraction
    case exponent
    case minusZero
    case leadingZero
    case integerOutOfRange
    case badKeyName
    case duplicateKey(String)
    case unsortedKey(String)
    case nonCanonicalEscape
    case unexpectedEscape
    case controlCharacter
    case nul
    case notNFC
    case tooDeep
    case expected(Kind)
    case missingField(String)
    case unexpectedField(String)
    case badValue(String)
    case unknownVersion(Int64)
    case otherType(String)
    /// The bytes are not those that the program itself writes for what it read from them.
    case notTheWrittenForm
  }

  /// What a value of the profile can be.
  package enum Kind: String, Hashable, Sendable {
    case object = "an object"
    case array = "an array"
    case string = "a string"
    case integer = "an integer"
    case boolean = "true or false"
  }
}
