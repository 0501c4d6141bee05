package import Council
package import Journal
package import Keeping
package import Ledger

/// Who receives the money for a collective. The account and its holder are in the people file.
package struct Payee: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "y"

  package enum Kind: String, Sendable, CaseIterable {
    case ownAccount = "own-account"
    /// Another body that takes the money for them under an agreement.
    case sponsor
    /// A person with their mandate, who gives vouchers.
    case mandatedPerson = "mandated-person"
    /// Paid on an invoice.
    case supplier
    case cash
  }

  package let id: ID<Payee>
  /// The collective and the rank among its payees.
  package let code: PayeeCode
  package let collective: CollectiveCode
  package var kind: Kind
  /// The most it may receive under its agreement or mandate.
  package var ceiling: Amount?
  /// The agreement, the mandate or the invoice under which it receives.
  package var agreement: ID<Document>?
  package let addedOn: Day
  /// Commitments to the account's holder and to its IBAN and BIC.
  package var holder: Hash?
  package var iban: Hash?
  /// The record whose openings hold those words.
  package var words: Int64
  /// When this IBAN was registered, and by whom: cooling runs from here, and another member checks it.
  package var registeredAt: Instant
  package var registeredBy: MemberCode
  /// Whether this IBAN took the place of another.
  package var isChanged: Bool
  /// Who called back at a number known before, and when.
  package var checkedAt: Instant?
  package var checkedBy: MemberCode?
  /// What the bank said of its holder, when, and why money goes there although it is no match.
  package var verification: HolderVerification?
  package var verifiedOn: Day?
  package var verificationReason: AnswerReason?
  /// Who said that it need not wait, and who is for paying on it although it came after a decision.
  package var waivers: Set<MemberCode> = []
  package var approvers: Set<MemberCode> = []

  package init(
    id: ID<Payee>, code: PayeeCode, kind: Kind, ceiling: Amount?, agreement: ID<Document>?,
    addedOn: Day, holder: Hash?,
    iban: Hash?, words: Int64, registeredAt: Instant, registeredBy: MemberCode,
    isChanged: Bool = false, checkedAt: Instant? = nil, checkedBy: MemberCode? = nil
  ) {
    self.id = id
    self.code = code
    self.collective = code.collective
    self.kind = kind
    self.ceiling = ceiling
    self.agreement = agreement
    self.addedOn = addedOn
    self.holder = holder
    self.iban = iban
    self.words = words
    self.registeredAt = registeredAt
    self.registeredBy = registeredBy
    self.isChanged = isChanged
    self.checkedAt = checkedAt
    self.checkedBy = checkedBy
  }
}

extension Payee {
  /// Another account takes the place of the one it had: whatever was said of that one is of no use.
  package mutating func register(
    holder: Hash?, iban: Hash?, words: Int64, at instant: Instant, by member: MemberCode
  ) {
    self.holder = holder
    self.iban = iban
    self.words = words
    registeredAt = instant
    registeredBy = member
    isChanged = true
    checkedAt = nil
    checkedBy = nil
    verification = nil
    verifiedOn = nil
    verificationReason = nil
    waivers = []
    approvers = []
  }

  /// Whether another payee, or another account, of the collective stood there before.
  package var tookAnothersPlace: Bool { isChanged || code.rank > 1 }

  /// Whether the bank said anything but a match, and nobody has said why money goes there all the same.
  package var isVerificationOpen: Bool {
    verification?.needsReason == true && verificationReason == nil
  }
}
