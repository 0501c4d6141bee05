package import Journal
package import Ledger

/// How much of one class a restricted fund's treasurer may spend without a decision for each cost.
package struct CostCeiling: Equatable, Sendable {
  package let fund: FundCode
  package let costClass: CostClass
  package var ceiling: Amount
  /// What manual entries and expenses have taken of it.
  package var spent: Amount

  package init(fund: FundCode, costClass: CostClass, ceiling: Amount, spent: Amount) {
    self.fund = fund
    self.costClass = costClass
    self.ceiling = ceiling
    self.spent = spent
  }

  package func left() throws(LedgerRefusal) -> Amount { try ceiling - spent }
}

/// The ceiling of one class of costs of a fund has been set.
package struct CostAllowed: Fact, Equatable {
  package static let type = "cost.allowed"

  package let fund: FundCode
  package let costClass: CostClass
  package let ceiling: Amount
  package let day: Day
  /// The reference of the decision that allows it.
  package let decision: String?
  package let document: ID<Document>?

  package init(
    fund: FundCode, costClass: CostClass, ceiling: Amount, day: Day, decision: String?,
    document: ID<Document>?
  ) {
    self.fund = fund
    self.costClass = costClass
    self.ceiling = ceiling
    self.day = day
    self.decision = decision
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("ceiling", ceiling)
    body.choice("class", costClass)
    body.day("day", day)
    body.optionalString("decision", decision)
    body.optionalID("document", document)
    body.string("fund", fund.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    ceiling = try body.amount("ceiling")
    costClass = try body.choice("class")
    day = try body.day("day")
    decision = try body.optionalString("decision")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
  }
}
