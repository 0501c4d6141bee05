import Allocation
import Ledger

/// The tables of a comparison. Where a table has a column for each rule, its key is the rule as typed.
struct ComparisonTables {
  let rules: [ComparedRule]

  func table(_ part: AllocationCompare.Part) -> (Table, [[Cell]]) {
    switch part {
    case .measures: (Self.measures, rules.map(measures))
    case .shares: (sharesTable, shares)
    case .tags: (tagsTable, tags)
    case .pots: (Self.pots, pots)
    }
  }

  private static let measures = Table(
    "measures", title: "Measures",
    columns: [
      Column("rule", .code, "Rule"), Column("funded", .count, "Funded"),
      Column("full", .count, "In full"), Column("zero", .count, "Nothing"),
      Column("below_minimum", .count, "Under minimum"),
      Column("smallest_part", .code, "Smallest part"), Column("median", .amount, "Median"),
      Column("largest", .amount, "Largest"), Column("gini", .code, "Gini"),
      Column("unassigned", .amount, "Unassigned"), Column("gainers", .count, "Gain"),
      Column("losers", .count, "Lose"), Column("largest_gain", .amount, "Largest gain"),
      Column("gain_of", .code, "Of"), Column("largest_loss", .amount, "Largest loss"),
      Column("loss_of", .code, "Of"),
    ])

  private func measures(of rule: ComparedRule) -> [Cell] {
    let measures = rule.receipt.measures
    let change = AllocationDifference(from: rules[0].receipt, to: rule.receipt)
    return [
      .code(rule.title), .count(measures.funded), .count(measures.full), .count(measures.zero),
      .count(measures.belowMinimum), measures.smallestPart.map { .code($0.description) } ?? .none,
      .amount(measures.median), .amount(measures.largest), .code(gini(measures)),
      .amount(measures.unassigned), .count(change.gainers), .count(change.losers),
      change.largestGain.map { .amount($0.amount) } ?? .none,
      change.largestGain.map { .code($0.application) } ?? .none,
      change.largestLoss.map { .amount($0.amount) } ?? .none,
      change.largestLoss.map { .code($0.application) } ?? .none,
    ]
  }

  private func gini(_ measures: AllocationMeasures) -> String {
    let decimals = String(measures.giniThousandths % 1000)
    return "\(measures.giniThousandths / 1000)."
      + String(repeating: "0", count: 3 - decimals.count) + decimals
  }

  private func columns(_ kind: Column.Kind) -> [Column] {
    rules.map { Column($0.title, kind, $0.title) }
  }

  private var requests: [AllocationRequest] { rules[0].receipt.shares.map(\.request) }

  private var sharesTable: Table {
    Table(
      "shares", title: "Shares",
      columns: [
        Column("application", .code, "Application"), Column("requested", .amount, "Requested"),
        Column("minimum", .amount, "Minimum"),
      ] + columns(.amount))
  }

  private var shares: [[Cell]] {
    requests.enumerated().map { place, request in
      [.code(request.application), .amount(request.requested), .amount(request.minimum)]
        + rules.map { .amount($0.receipt.shares[place].amount) }
    }
  }

  private var tagsTable: Table {
    Table(
      "tags", title: "Part of what is given, per tag",
      columns: [Column("tag", .code, "Tag")] + columns(.code))
  }

  private var tags: [[Cell]] {
    let measures = rules.map(\.receipt.measures.tags)
    return (measures.first ?? []).indices.map { place in
      [.code(measures[0][place].tag)] + measures.map { .code($0[place].part.description) }
    }
  }

  private static let pots = Table(
    "pots", title: "The pot from which each gets anything, and all",
    columns: [
      Column("rule", .code, "Rule"), Column("application", .code, "Application"),
      Column("for_anything", .amount, "For anything"), Column("for_all", .amount, "For all"),
    ])

  /// Of the rules of which it can be told.
  private var pots: [[Cell]] {
    rules.flatMap { rule in
      zip(requests, rule.receipt.potsNeeded ?? []).map { request, needed in
        [
          .code(rule.title), .code(request.application), .amount(needed.forAnything),
          .amount(needed.forAll),
        ]
      }
    }
  }

  var chart: BarChart {
    BarChart(
      "What each gets, of what it asked", series: rules.map(\.title),
      rows: requests.enumerated().map { place, request in
        BarChart.Row(
          request.application, whole: request.requested,
          parts: rules.map { $0.receipt.shares[place].amount })
      })
  }
}
