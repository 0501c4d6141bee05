package import Journal

/// A message with the signature that came with it, which nobody has verified yet.
package struct SignedMessage<Message: MemberMessage>: Hashable, Sendable {
  package let message: Message
  package let signature: SSHSignature

  package init(_ message: Message, signature: SSHSignature) {
    self.message = message
    self.signature = signature
  }
}
