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

  /// What a member signs who stands for a payment in which another had a hand too many: SHA-256 of
  /// `{"amount":…,"attempts":…,"award":"a:…","payee":"y:…","payout":"o:…"}`.
  package var subjectOfCountersignature: Hash {
    Hash(ofObject: { body in
      body.amount("amount", amount)
      body.integer("attempts", attempts)
      body.id("award", award)
      body.id("payee", payee)
      body.id("payout", id)
    })
  }
}
