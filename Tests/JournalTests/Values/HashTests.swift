import Journal
import Testing

@Suite struct HashTests {
  /// FIPS 180-4's own examples.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a hash is SHA-256`(text: String, hex: String) {
    #expect(Hash(of: Array(text.utf8)).hex == hex)
    var pieces = RunningHash()
    for byte in text.utf8 { pieces.update(byte) }
    #expect(pieces.hash.hex == hex)
    #expect("\(pieces.hash)" == hex)
  }

  @Test func `a hash comes back from its hex, its base64 and its bytes`() {
    var random = SeededSource(seed: 1)
    for _ in 0..<200 {
      let hash = random.next(Hash.self)
      #expect(Hash(hex: hash.hex) == hash)
      #expect(Hash(base64: hash.base64) == hash)
      #expect(Hash(bytes: hash.bytes) == hash)
      #expect(hash.withHex { String(decoding: $0, as: UTF8.self) } == hash.hex)
      #expect(Set([hash, Hash(hex: hash.hex)!]).count == 1)
    }
  }

  @Test func `any changed bit makes another hash`() {
    let hash = Hash(of: [1])
    for bit in 0..<256 {
      var bytes = hash.bytes
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(Hash(bytes: bytes) != hash)
    }
  }

  @Test(arguments: [
    "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "A", count: 64), String(repeating: "g", count: 64),
    String(repeating: "0", count: 63) + " ", String(repeating: "é", count: 32),
  ])
  func `only 64 lower-case digits are the hex of a hash`(text: String) {
    #expect(Hash(hex: text) == nil)
  }

  @Test func `a nonce comes back from its hex`() {
    var random = SeededSource(seed: 2)
    let nonce = random.nonce()
    #expect(nonce.hex.utf8.count == 32)
    #expect(Nonce(hex: nonce.hex) == nonce)
    #expect(random.nonce() != nonce)
    #expect(Nonce(hex: nonce.hex + "00") == nil)
  }
}
