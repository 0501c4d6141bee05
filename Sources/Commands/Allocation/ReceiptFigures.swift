import Allocation
import Granting
import Journal
import Ledger
import Workflows

/// What was divided, by what, and what came of it.
enum ReceiptFigures {
  static func of(_ receipt: AllocationReceipt, _ row: AllocationRow) -> [Figure] {
    [
      Figure("allocation", "Allocation", .code(row.id.text)),
      Figure("round", "Round", .code(row.round.text)),
      Figure("fund", "Fund", .code(row.fund.text)),
      Figure("day", "Day", .day(row.day)),
    ] + of(receipt) + [Figure("input", "Hash of the input", .code(row.input.hex))]
  }

  static func of(_ receipt: AllocationReceipt) -> [Figure] {
    let parameters = receipt.parameters
    let options: [Figure?] = [
      parameters.rule.start.map { Figure("start", "Starting amount", .amount($0)) },
      parameters.floor.isZero ? nil : Figure("floor", "Floor", .amount(parameters.floor)),
      parameters.rounding.step.map { Figure("step", "Step", .amount($0)) },
      receipt.level.map { Figure("level", "Level", .code($0.description)) },
    ]
    return [
      Figure("rule", "Rule", .code(parameters.rule.name)),
      Figure("minimum_policy", "Minimums", .code(parameters.minimum.name)),
      Figure("rounding", "Rounding", .code(parameters.rounding.name)),
      Figure("ties", "Order among equals", .code(parameters.ties.description)),
      Figure("pot", "Pot", .amount(receipt.pot.amount)),
      Figure("unassigned", "Unassigned", .amount(receipt.unassigned)),
      Figure(
        "served", "Served", .count(receipt.shares.count { $0.amount.isPositive })),
      Figure("full", "In full", .count(receipt.shares.count(where: \.isFull))),
      Figure(
        "below_minimum", "Below their minimum",
        .count(receipt.shares.count(where: \.isBelowMinimum))),
    ] + options.compactMap(\.self)
  }
}
