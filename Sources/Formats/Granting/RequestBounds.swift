import Ledger

/// What a row asks for, and between which bounds.
struct RequestBounds {
  static let amountHint = "digits with a dot before the decimals, such as 1250.00"

  let requested: Amount
  let minimum: Amount
  let cap: Amount?

  /// Nil where a cell is wrong: the findings are then in `fields`.
  /// - Parameter smallest: the least that may be requested.
  init?(
    _ fields: inout FieldReading, _ amounts: AmountReader, requested: Int, minimum: Int?,
    cap: Int?, least smallest: Amount
  ) {
    let before = fields.findings.count
    let request = fields.amount(requested, amounts)
    let least = fields.optionalAmount(minimum, amounts) ?? .zero
    let most = fields.optionalAmount(cap, amounts)
    if let request, request < smallest {
      fields.refuse(
        "request-not-positive", field: requested, "an application asks for more than nothing")
    }
    for (field, amount) in [(minimum, least), (cap, most ?? .zero)] where amount.isNegative {
      fields.refuse("amount-negative", field: field, "this can't be below zero")
    }
    guard fields.findings.count == before, let request else { return nil }
    guard least <= min(most ?? request, request) else {
      fields.refuse(
        "minimum-above-cap", field: minimum, "the minimum is above the most it may get",
        hint: "a minimum is at most the cap, and at most what is requested")
      return nil
    }
    self.requested = request
    self.minimum = least
    self.cap = most
  }
}
