import Journal
import Testing

/// What one key seals, no other opens, nor the same key elsewhere or once a bit is another.
struct SealingTests {
  private static func key(_ number: UInt8) -> SealingKey {
    SealingKey(Salt(bytes: [UInt8](repeating: number, count: 32))!)
  }

  private let key = Self.key(1)

  @Test func `words of every length come back, and their length is told in steps of 32`() {
    for length in 0...200 {
      let words = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 131) }
      let sealed = key.seal(words, at: "here")
      #expect(key.open(sealed, at: "here") == words)
      #expect(sealed.count == 12 + (length / 32 + 1) * 32 + 16)
    }
  }

  @Test func `words that end as the padding does come back`() {
    for words: [UInt8] in [[0x80], [0x80, 0], [0], [0, 0, 0x80, 0x80]] {
      #expect(key.open(key.seal(words, at: "here"), at: "here") == words)
    }
  }

  @Test func `equal words look equal in one place only, and under one key only`() {
    let words = Array("ada@example.org".utf8)
    #expect(key.seal(words, at: "here") == key.seal(words, at: "here"))
    #expect(key.seal(words, at: "here") != key.seal(words, at: "there"))
    #expect(key.seal(words, at: "here") != Self.key(2).seal(words, at: "here"))
  }

  @Test func `nothing opens it elsewhere, with another key, shortened, or with any bit changed`() {
    let sealed = key.seal(Array("Ada".utf8), at: "here")
    #expect(key.open(sealed, at: "there") == nil)
    #expect(Self.key(2).open(sealed, at: "here") == nil)
    for count in sealed.indices { #expect(key.open(Array(sealed[..<count]), at: "here") == nil) }
    for bit in 0..<sealed.count * 8 {
      var changed = sealed
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(key.open(changed, at: "here") == nil, "bit \(bit)")
    }
  }

  @Test func `the passphrase gives the key back, however it is composed, and no other does`() {
    let cost = PassphraseCost(exponent: 4, blockSize: 1, parallelism: 1)!
    let salt = Salt(bytes: [UInt8](repeating: 7, count: 32))!
    let wrapped = WrappedKey(key, by: Passphrase("un été à la mer"), cost: cost, salt: salt)
    #expect(wrapped.key(Passphrase("un e\u{301}te\u{301} a\u{300} la mer")) == key)
    for other in ["un ete a la mer", "un été à la mer ", "un été à la me"] {
      #expect(wrapped.key(Passphrase(other)) == nil)
    }
    let dearer = PassphraseCost(exponent: 5, blockSize: 1, parallelism: 1)!
    let other = WrappedKey(cost: dearer, salt: salt, sealed: wrapped.sealed)
    #expect(other.key(Passphrase("un été à la mer")) == nil)
  }

  @Test func `a passphrase costs 128 MiB a try`() {
    let cost = PassphraseCost.standard
    #expect(128 * cost.blockSize << cost.exponent == 128 << 20 && cost.parallelism == 1)
  }

  @Test func `costs that no machine could bear are none`() {
    #expect(PassphraseCost(exponent: 0, blockSize: 8, parallelism: 1) == nil)
    #expect(PassphraseCost(exponent: 21, blockSize: 8, parallelism: 1) == nil)
    #expect(PassphraseCost(exponent: 17, blockSize: 33, parallelism: 1) == nil)
    #expect(PassphraseCost(exponent: 17, blockSize: 8, parallelism: 0) == nil)
    #expect(Passphrase("onze lettre").isTooShort && !Passphrase("douze lettre").isTooShort)
  }
}
