package import Journal
package import Ledger

/// What a reserve is kept for.
package enum ReservePurpose: String, Sendable, CaseIterable {
  /// Refunds, chargebacks and fees after the money is promised.
  case losses
  /// Applications that are weighed again.
  case appeals
}

/// Money of a fund set aside for one purpose.
package struct Reserve: Equatable, Sendable {
  package let fund: FundCode
  package let purpose: ReservePurpose
  /// As last decided.
  package var level: Amount
  /// What is left of it.
  package var held: Amount

  package init(fund: FundCode, purpose: ReservePurpose, level: Amount, held: Amount) {
    self.fund = fund
    self.purpose = purpose
    self.level = level
    self.held = held
  }
}

/// The level of a fund's reserve has been set; what it holds follows.
package struct ReserveSet: Fact, Equatable {
  package static let type = "reserve.set"

  package let fund: FundCode
  package let purpose: ReservePurpose
  package let level: Amount
  package let day: Day
  package let decision: String?
  package let document: ID<Document>?

  package init(
    fund: FundCode, purpose: ReservePurpose, level: Amount, day: Day, decision: String?,
    document: ID<Document>?
  ) {
    self.fund = fund
    self.purpose = purpose
    self.level = level
    self.day = day
    self.decision = decision
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalString("decision", decision)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.amount("level", level)
    body.choice("purpose", purpose)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    decision = try body.optionalString("decision")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    level = try body.amount("level")
    purpose = try body.choice("purpose")
  }
}
