package import Journal

/// What the record of an act keeps of a message about it, so that the very bytes which were signed can be
/// written again. The act and its subject are the record's.
package struct SignedAct: FactPart, Hashable {
  package let member: MemberCode
  package let nonce: Nonce
  package let signature: SSHSignature

  package init(_ signed: SignedMessage<ActMessage>) {
    member = signed.message.member
    nonce = signed.message.nonce
    signature = signed.signature
  }

  package func message(_ act: ActMessage.Act, on subject: Hash) -> SignedMessage<ActMessage> {
    SignedMessage(
      ActMessage(act: act, member: member, nonce: nonce, subject: subject), signature: signature)
  }

  package func write(to body: inout CanonicalWriter) {
    body.member("member", member)
    body.string("nonce", nonce.hex)
    body.signature("signature", signature)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    member = try body.member("member")
    nonce = try body.nonce("nonce")
    signature = try body.signature("signature")
  }
}
