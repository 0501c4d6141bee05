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
