package import Journal

/// What a member signs as the second person of an act, or as the owner of a key.
///
/// `{"act":"payout-checked","member":"m:2","nonce":"…","subject":"…"}`
package struct ActMessage: MemberMessage {
  package static let kind = "act"

  package enum Act: String, Sendable, CaseIterable {
    /// The member holds the private half of the key whose binary form has this hash.
    case keyOwned = "key-owned"
    /// The member heard the fingerprint of that key from the one who owns it.
    case keyHeard = "key-heard"
    /// The member has these ties, or none, to these applications.
    case interestDeclared = "interest-declared"
    case reviewGiven = "review-given"
    /// The holder confirmed the account, at a number known before.
    case accountChecked = "account-checked"
    case coolingWaived = "cooling-waived"
    /// The account came after the decision, and may be paid on.
    case accountApproved = "account-approved"
    case payoutChecked = "payout-checked"
    /// What is to be paid of a hosted project.
    case hostingChecked = "hosting-checked"
    case cashCounted = "cash-counted"
    case minutesWitnessed = "minutes-witnessed"
    case minutesCountersigned = "minutes-countersigned"
    /// Another member's act within the month, where separation allows that.
    case actCountersigned = "act-countersigned"
    /// Who enters, leaves, or holds which roles and keys, beside an administrator.
    case memberCountersigned = "member-countersigned"
    /// Another key signs checkpoints, since the one before is lost.
    case logKeyReplaced = "log-key-replaced"
  }

  package let act: Act
  package let member: MemberCode
  package let nonce: Nonce
  /// The leaf hash of the record it is about, or SHA-256 of what is to be recorded.
  package let subject: Hash

  package init(act: Act, member: MemberCode, nonce: Nonce, subject: Hash) {
    self.act = act
    self.member = member
    self.nonce = nonce
    self.subject = subject
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("act", act.rawValue)
    body.member("member", member)
    body.string("nonce", nonce.hex)
    body.hash("subject", subject)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    guard let act = Act(rawValue: try body.string("act")) else {
      throw body.refusal(.badValue("act"))
    }
    self.act = act
    member = try body.member("member")
    nonce = try body.nonce("nonce")
    subject = try body.hash("subject")
  }
}
