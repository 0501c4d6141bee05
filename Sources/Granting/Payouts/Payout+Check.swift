package import Journal
import Keeping

extension Payout {
  /// What a member signs who looked at it: SHA-256 of `{"amount":…,"award":"a:…","iban":"…",
  /// "payee":"y:…","payout":"o:…"}`, the IBAN as the commitment of the account's registration, left out
  /// for cash.
  package func subjectOfCheck(to iban: Hash?) -> Hash {
    Hash(ofObject: { body in
      body.amount("amount", amount)
      body.id("award", award)
      body.optionalHash("iban", iban)
      body.id("payee", payee)
      body.id("payout", id)
    })
  }
}
