package import Allocation
package import Ledger

/// A file to try a rule on: `application,requested` and, where it has them,
/// `collective,minimum,cap,score,tier,tags,locked,donations,approvals`.
package struct RequestColumns: Sendable {
  package static let file = OwnFile(
    required: ["application", "requested"],
    optional: [
      "collective", "minimum", "cap", "score", "tier", "tags", "locked", "donations", "approvals",
    ])

  private let amounts: AmountReader
  private let application, requested: Int
  private let collective, minimum, cap, score, tier, tags, locked, donations, approvals: Int?

  /// The header must hold every required column.
  package init(_ header: CSVHeader, currency: Currency) {
    amounts = AmountReader(.plain, currency)
    application = header["application"]!
    requested = header["requested"]!
    collective = header["collective"]
    minimum = header["minimum"]
    cap = header["cap"]
    score = header["score"]
    tier = header["tier"]
    tags = header["tags"]
    locked = header["locked"]
    donations = header["donations"]
    approvals = header["approvals"]
  }

  package func read(_ row: CSVRow) -> Result<AllocationRequest, RowFindings> {
    var fields = FieldReading(row, amountHint: RequestBounds.amountHint)
    let name = fields.words(application)
    if name == nil {
      fields.refuse("application-missing", field: application, "there is no application")
    }
    let bounds = RequestBounds(
      &fields, amounts, requested: requested, minimum: minimum, cap: cap, least: .zero)
    let score = fields.score(self.score)
    let tier = fields.tier(self.tier) ?? 1
    let tags = fields.tags(self.tags)
    let locked = fields.optionalAmount(self.locked, amounts) ?? .zero
    if locked.isNegative {
      fields.refuse("amount-negative", field: self.locked, "this can't be below zero")
    }
    let donations = fields.optionalAmount(self.donations, amounts) ?? .zero
    if donations.isNegative {
      fields.refuse("amount-negative", field: self.donations, "this can't be below zero")
    }
    let approvals = fields.count(self.approvals) ?? 0
    guard fields.findings.isEmpty, let name, let bounds else {
      return .failure(RowFindings(fields.findings))
    }
    do throws(AllocationRefusal) {
      return .success(
        try AllocationRequest(
          application: name, collective: fields.words(collective), requested: bounds.requested,
          minimum: bounds.minimum, cap: bounds.cap, score: score, tier: Int(tier), tags: tags,
          locked: locked, donations: donations, approvals: approvals))
    } catch {
      fields.refuse(
        "lock-above-cap", field: self.locked, "what is locked is above the cap")
      return .failure(RowFindings(fields.findings))
    }
  }
}
