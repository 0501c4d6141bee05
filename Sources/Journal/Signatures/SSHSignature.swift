/// A signature as OpenSSH makes it with `ssh-keygen -Y sign` (PROTOCOL.sshsig): by whom, for what use,
/// over the hash of a message.
package struct SSHSignature: Hashable, Sendable {
  package enum Digest: String, Sendable, CaseIterable {
    case sha256, sha512
  }

  package let key: SSHKey
  /// What the signature is for: one made for another use is none.
  package let namespace: String
  /// Signed, and ignored, as the protocol asks.
  let reserved: [UInt8]
  package let digest: Digest
  /// 64 bytes: Ed25519's signature, or the two numbers of ECDSA's.
  let proof: [UInt8]
  /// For hardware keys and passkeys only.
  package let touch: HardwareTouch?

  init(
    key: SSHKey, namespace: String, reserved: [UInt8] = [], digest: Digest, proof: [UInt8],
    touch: HardwareTouch? = nil
  ) {
    self.key = key
    self.namespace = namespace
    self.reserved = reserved
    self.digest = digest
    self.proof = proof
    self.touch = touch
  }

  static let preamble = Array("SSHSIG".utf8)
  static let version: UInt32 = 1
  static let armor = Armor(label: "SSH SIGNATURE")

  /// The text of a `.sig` file, byte for byte as OpenSSH writes it.
  package var armored: String { Self.armor.text(blob) }

  /// The binary form between the lines of the armor.
  package var blob: [UInt8] {
    var blob = WireWriter(Self.preamble)
    blob.integer(Self.version)
    blob.string(key.wire)
    blob.text(namespace)
    blob.string(reserved)
    blob.text(digest.rawValue)
    blob.string(signature)
    return blob.bytes
  }

  private var signature: [UInt8] {
    var signature = WireWriter()
    signature.text(touch?.page == nil ? key.type.rawValue : SSHKeyType.browserSignature)
    if key.type.isP256 {
      var numbers = WireWriter()
      numbers.scalar(proof.prefix(32))
      numbers.scalar(proof.suffix(32))
      signature.string(numbers.bytes)
    } else {
      signature.string(proof)
    }
    if let touch {
      signature.byte(touch.flags)
      signature.integer(touch.counter)
      if let page = touch.page {
        signature.text(page.origin)
        signature.string(page.clientData)
        signature.string(page.extensions)
      }
    }
    return signature.bytes
  }
}
