package import Journal
package import Ledger

/// One fund stands for what another lacks, up to a ceiling: what a bank takes that the other's free money
/// and reserve can't bear is given by the guarantor, and goes back to it first.
package struct Guarantee: Equatable, Sendable {
  package let fund: FundCode
  package let guarantor: FundCode
  /// The most that may be out at once; nothing once the guarantee has ended.
  package var ceiling: Amount
  /// The record that first declared it: of several guarantors, the first declared gives first.
  package let seq: Int64

  package init(fund: FundCode, guarantor: FundCode, ceiling: Amount, seq: Int64) {
    self.fund = fund
    self.guarantor = guarantor
    self.ceiling = ceiling
    self.seq = seq
  }
}

/// A fund has been declared guarantor of another, or its ceiling has been changed.
package struct FundGuaranteed: Fact, Equatable {
  package static let type = "fund.guaranteed"

  package let fund: FundCode
  package let guarantor: FundCode
  package let ceiling: Amount
  package let day: Day
  package let decision: String?
  package let document: ID<Document>?

  package init(
    fund: FundCode, guarantor: FundCode, ceiling: Amount, day: Day, decision: String?,
    document: ID<Document>?
  ) {
    self.fund = fund
    self.guarantor = guarantor
    self.ceiling = ceiling
    self.day = day
    self.decision = decision
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("ceiling", ceiling)
    body.day("day", day)
    body.optionalString("decision", decision)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.string("guarantor", guarantor.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    ceiling = try body.amount("ceiling")
    day = try body.day("day")
    decision = try body.optionalString("decision")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    guarantor = try body.fund("guarantor")
  }
}
