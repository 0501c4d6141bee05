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
    let reserve = receipt.reserve.isPositive || parameters.reserve != nil
    let options: [Figure?] = [
      receipt.designations.isEmpty
        ? nil
        : Figure(
          "designated", "Designated by donors", .amount(receipt.designated)),
      parameters.within.map { Figure("within", "Rule inside each part", .code($0)) },
      parameters.tiers.map { Figure("tiers", "Tiers", .code($0.description)) },
      parameters.quotas.isEmpty
        ? nil
        : Figure(
          "quotas", "Quotas",
          .code(parameters.quotas.map(\.description).joined(separator: " "))),
      parameters.rule.start.map { Figure("start", "Starting amount", .amount($0)) },
      parameters.rule.rate.map { Figure("rate", "Rate", .code($0.description)) },
      parameters.scores.map { Figure("scores", "Scores of ballots", .code($0.mean.rawValue)) },
      parameters.scores.flatMap { scores in
        scores.fewest > 1
          ? Figure("fewest_scores", "Fewest scores", .count(scores.fewest)) : nil
      },
      receipt.hearing.map { Figure("ballots", "Ballots", .count($0.voices.ballots.count)) },
      receipt.hearing.map {
        Figure("kind", "Kind of ballot", .code($0.voices.ballots.kind.rawValue))
      },
      receipt.hearing?.slices.map {
        Figure("slice", "Slice of a ballot, in minor units", .code($0.slice.description))
      },
      receipt.hearing?.phantoms.map {
        Figure("phantoms", "t of the markets", .code($0.description))
      },
      formula(of: parameters.rule),
      parameters.rule.bound.map { Figure("bound", "Bound of pairs", .amount($0)) },
      parameters.rule.short.map { Figure("short", "In a short pot", .code($0.rawValue)) },
      parameters.floor.isZero ? nil : Figure("floor", "Floor", .amount(parameters.floor)),
      reserve ? Figure("reserve", "Reserve", .amount(receipt.reserve)) : nil,
      parameters.rounding.step.map { Figure("step", "Step", .amount($0)) },
      parameters.rounding.step.map { _ in
        Figure("rest", "What steps leave", .code(parameters.rest.rawValue))
      },
      parameters.smallestTopUp.isZero
        ? nil : Figure("smallest_top_up", "Smallest top-up", .amount(parameters.smallestTopUp)),
      receipt.level.map { Figure("level", "Level", .code($0.description)) },
    ]
    return [
      Figure("rule", "Rule", .code(parameters.name)),
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

  /// There are several that go by one name: the page says which is meant.
  private static func formula(of rule: Rule) -> Figure? {
    guard case .quadratic(let funding) = rule else { return nil }
    return Figure("formula", "Formula", .text(funding.formula))
  }
}
