package import Journal

/// What the record of an approval keeps beside it, so that the very bytes which were signed can be written
/// again, and anybody can verify them.
package struct SignedApproval: FactPart, Hashable {
  package let nonce: Nonce
  package let signature: SSHSignature

  package init(nonce: Nonce, signature: SSHSignature) {
    self.nonce = nonce
    self.signature = signature
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("nonce", nonce.hex)
    body.signature("signature", signature)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    nonce = try body.nonce("nonce")
    signature = try body.signature("signature")
  }
}
