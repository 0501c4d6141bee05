/// How an abstention counts.
package enum Abstentions: String, Sendable, CaseIterable {
  /// As an answer for the quorum, and for neither side.
  case answered
  /// Not at all.
  case uncounted
  /// As an answer for the quorum, and against.
  case against
}

/// When a seat is empty, so that the next substitute takes it.
package enum EmptySeat: String, Sendable, CaseIterable {
  /// Its member is out of the poll: proposed it, or has an interest in it.
  case recused
  /// Its member had not answered when the poll closed, and the substitute had.
  case silent
}

/// How the acts of one payment are kept apart.
package enum Separation: String, Sendable, CaseIterable {
  /// Who approves does not pay, who changes an account does not check it, who reconciles did not pay.
  case strict
  /// One member may do both, if another countersigns within the term.
  case countersigned
}

/// What an approval must be backed by, to count.
package enum PolicyEvidence: String, Sendable, CaseIterable {
  /// A signature, and nothing else.
  case signature
  /// A signature, or a meeting whose minutes are witnessed and countersigned within the term.
  case minutes
  /// The same, or the name alone of a member who has no key.
  case name

  /// Whether an approval that is backed so counts.
  package func takes(_ evidence: Approval.Evidence, hasKey: Bool) -> Bool {
    switch evidence {
    case .signature: true
    case .minutes: self != .signature
    case .name: self == .name && !hasKey
    }
  }
}

/// What a change of payee needs, where the beneficiary stays the same.
package enum PayeeChange: String, Sendable, CaseIterable {
  /// The account's check, as for any account.
  case check
  /// Approvals, as another version of the decision.
  case approval
}

/// Where the money comes from that fills a shortfall.
package enum ShortfallSource: String, Sendable, CaseIterable {
  case clearings, guarantor
  /// Awards that were not notified yet, released by decision.
  case awards
}
