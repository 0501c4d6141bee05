package import Journal

extension Payee {
  /// What a member signs who called back about the account: SHA-256 of `{"iban":"…","payee":"y:…"}`, the
  /// IBAN as the commitment of its registration.
  package func subjectOfCheck(of iban: Hash) -> Hash {
    Hash(ofObject: { body in
      body.hash("iban", iban)
      body.id("payee", id)
    })
  }
}
