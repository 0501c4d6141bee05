package import Allocation
package import Granting
package import Journal
package import Ledger

/// One application's part of an allocation, with what of the application may have changed since.
package struct ShareRow: Row {
  package let allocation: ID<AllocationProposed>
  /// Its place among the shares, from 0.
  package let position: Int64
  package let application: ApplicationCode
  package let amount: Amount
  package let score: Score?
  package let tier: Int64?
  /// Awarded before by earlier rounds.
  package let locked: Amount

  init(
    allocation: ID<AllocationProposed>, position: Int64, application: Application, amount: Amount,
    locked: Amount
  ) {
    self.allocation = allocation
    self.position = position
    self.application = application.code
    self.amount = amount
    score = application.score
    tier = application.tier
    self.locked = locked
  }

  package static let table = "share"
  package static let columns = [
    "allocation", "position", "application", "amount", "score", "tier", "locked",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.id(allocation)
    row.integer(position)
    row.integer(application.number)
    row.amount(amount)
    row.optional(score?.thousandths)
    row.optional(tier)
    row.amount(locked)
  }

  package init(from row: inout some RowReader) throws {
    allocation = try row.id()
    position = try row.integer()
    application = ApplicationCode(number: try row.integer())
    amount = try row.amount()
    score = try row.optionalInteger().flatMap(Score.init(thousandths:))
    tier = try row.optionalInteger()
    locked = try row.amount()
  }
}
