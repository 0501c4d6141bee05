/// The form of names that others give and the journal keeps as received: `[A-Za-z0-9._/:-]{1,64}`.
package enum ReferenceForm {
  package static func admits(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { admits(UnsafeRawBufferPointer($0)) }
  }

  package static func admits(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard (1...64).contains(bytes.count) else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        // From `-` to `:` stand exactly `-`, `.`, `/`, the digits and `:`.
        UInt8(ascii: "-")...UInt8(ascii: ":"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
