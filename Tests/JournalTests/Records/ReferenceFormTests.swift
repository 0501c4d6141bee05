import Journal
import Testing

@Suite struct ReferenceFormTests {
  @Test func `exactly the listed ASCII characters are admitted`() {
    let listed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/:-"
    for code in 0...0x7F as ClosedRange<UInt8> {
      let character = String(UnicodeScalar(code))
      #expect(ReferenceForm.admits(character) == listed.contains(character))
    }
    #expect(!ReferenceForm.admits("é"))
  }

  @Test func `a reference has 1 to 64 characters`() {
    #expect(!ReferenceForm.admits(""))
    #expect(ReferenceForm.admits(String(repeating: "x", count: 64)))
    #expect(!ReferenceForm.admits(String(repeating: "x", count: 65)))
  }
}
