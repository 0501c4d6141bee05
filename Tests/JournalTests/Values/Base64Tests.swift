import Foundation
import Journal
import Testing

@Suite struct Base64Tests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the examples of the RFC are spelt as it spells them`(text: String, spelt: String) {
    #expect(Array(text.utf8).withUnsafeBytes { Base64.text($0) } == spelt)
    #expect(Base64.bytes(spelt) == Array(text.utf8))
  }

  @Test(arguments: [
    "Z", "Zg", "Zg=", "Zg===", "=", "==", "====", "Zh==", "Zm9=", "Zm8=Zm8=", "Zg==\n", "Zm 9",
    "Zm-_", "Z=g=", "=Zg=", "Zmé=",
  ])
  func `any other spelling is refused`(text: String) {
    #expect(Base64.bytes(text) == nil)
  }

  @Test func `all pairs of bytes are spelt as Foundation spells them`() {
    let wrong = (0...UInt16.max).filter { pair in
      let bytes = [UInt8(pair >> 8), UInt8(pair & 255)]
      let text = bytes.withUnsafeBytes { Base64.text($0) }
      return text != Data(bytes).base64EncodedString() || Base64.bytes(text) != bytes
    }
    #expect(wrong.isEmpty)
  }
}
