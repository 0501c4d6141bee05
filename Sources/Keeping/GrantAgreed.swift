package import Journal
package import Ledger

/// What a funder and the books' organisation agreed about the money of a grant fund.
package struct GrantTerms: Hashable, Sendable, FactPart {
  /// What becomes of what is not spent by the last day.
  package enum Unspent: String, Sendable, CaseIterable {
    case returned, kept
  }

  /// A part of what is promised, with the day on which it is to come.
  package struct Tranche: Hashable, Sendable, FactPart {
    package let amount: Amount
    package let day: Day

    package init(_ amount: Amount, on day: Day) {
      self.amount = amount
      self.day = day
    }

    package func write(to body: inout CanonicalWriter) {
      body.amount("amount", amount)
      body.day("day", day)
    }

    package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
      amount = try body.amount("amount")
      day = try body.day("day")
    }
  }

  /// Who funds, as a code; the name is in the people file.
  package let funder: String
  package let amount: Amount
  /// The first and last day on which it may be spent.
  package let first: Day
  package let last: Day
  /// In the order of their days; together the amount.
  package let tranches: [Tranche]
  package let unspent: Unspent

  package init(
    funder: String, amount: Amount, first: Day, last: Day, tranches: [Tranche], unspent: Unspent
  ) {
    self.funder = funder
    self.amount = amount
    self.first = first
    self.last = last
    self.tranches = tranches
    self.unspent = unspent
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.day("first", first)
    body.string("funder", funder)
    body.day("last", last)
    body.parts("tranches", tranches)
    body.choice("unspent", unspent)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    first = try body.day("first")
    funder = try body.string("funder")
    last = try body.day("last")
    tranches = try body.parts("tranches")
    unspent = try body.choice("unspent")
  }
}

/// The agreement in force on a grant fund.
package struct GrantAgreement: Equatable, Sendable {
  package let fund: FundCode
  package var terms: GrantTerms
  package var agreedOn: Day
  package var document: ID<Document>
  /// The record whose openings name the funder and say what the money is for.
  package var seq: Int64
  /// Which agreement it is: the first, or a later one in its place.
  package var version: Int64

  package init(
    fund: FundCode, terms: GrantTerms, agreedOn: Day, document: ID<Document>, seq: Int64,
    version: Int64
  ) {
    self.fund = fund
    self.terms = terms
    self.agreedOn = agreedOn
    self.document = document
    self.seq = seq
    self.version = version
  }
}

/// A funder's agreement on a grant fund has been recorded, or another in its place.
package struct GrantAgreed: Fact, Equatable {
  package static let type = "grant.agreed"

  package let fund: FundCode
  package let terms: GrantTerms
  /// Commitments to the funder's name and to what the money is for.
  package let name: Hash?
  package let purpose: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    fund: FundCode, terms: GrantTerms, name: Hash?, purpose: Hash?, day: Day,
    document: ID<Document>
  ) {
    self.fund = fund
    self.terms = terms
    self.name = name
    self.purpose = purpose
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.optionalCommitment("name", name)
    body.optionalCommitment("purpose", purpose)
    body.part("terms", terms)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    name = try body.optionalHash("name")
    purpose = try body.optionalHash("purpose")
    terms = try body.part("terms")
  }
}
