private import Crypto
private import CryptoExtras

/// The key that seals words, itself sealed by a passphrase: with another passphrase this alone changes.
package struct WrappedKey: Equatable, Sendable {
  private static let place = "key"

  package let cost: PassphraseCost
  package let salt: Salt
  package let sealed: [UInt8]

  /// As it was kept.
  package init(cost: PassphraseCost, salt: Salt, sealed: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.sealed = sealed
  }

  package init(_ key: SealingKey, by passphrase: Passphrase, cost: PassphraseCost, salt: Salt) {
    self.cost = cost
    self.salt = salt
    sealed = Self.derived(passphrase, cost, salt).seal(key.bytes.bytes, at: Self.place)
  }

  /// Nil for another passphrase.
  package func key(_ passphrase: Passphrase) -> SealingKey? {
    Self.derived(passphrase, cost, salt).open(sealed, at: Self.place)
      .flatMap { Salt(bytes: $0) }.map { SealingKey($0) }
  }

  private static func derived(
    _ passphrase: Passphrase, _ cost: PassphraseCost, _ salt: Salt
  ) -> SealingKey {
    do {
      let key = try KDF.Scrypt.deriveKey(
        from: passphrase.bytes, salt: salt.bytes, outputByteCount: Salt.count,
        rounds: 1 << Int(cost.exponent), blockSize: Int(cost.blockSize),
        parallelism: Int(cost.parallelism))
      return key.withUnsafeBytes { SealingKey(Salt(bytes: $0)!) }
    } catch {
      preconditionFailure("scrypt fails where memory is at an end")
    }
  }
}
