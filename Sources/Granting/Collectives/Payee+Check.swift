package import Journal

extension Payee {
  /// What a member signs who called back about the account: SHA-256 of `{"iban":"…","payee":"y:…"}`, the
  /// IBAN as the commitment of its registration. Nil where there is no account.
  package var subjectOfCheck: Hash? {
    iban.map { iban in
      Hash(ofObject: { body in
        body.hash("iban", iban)
        body.id("payee", id)
      })
    }
  }
}
