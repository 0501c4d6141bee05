package import Council
package import Journal

/// Keys of members that are the same in every run.
package enum TestKeys {
  package static func of(_ member: Int64) -> SSHSigningKey {
    SSHSigningKey(ed25519: [UInt8](repeating: UInt8(member), count: 32))!
  }

  package static func nonce(_ number: UInt8) -> Nonce {
    Nonce(
      hex: String(
        repeating: number < 16 ? "0" + String(number, radix: 16) : String(number, radix: 16),
        count: 16))!
  }

  package static func sign<Message: MemberMessage>(
    _ message: Message, with key: SSHSigningKey, in origin: String
  ) -> SignedMessage<Message> {
    SignedMessage(
      message, signature: key.sign(message.bytes, namespace: Message.namespace(in: origin)))
  }
}
