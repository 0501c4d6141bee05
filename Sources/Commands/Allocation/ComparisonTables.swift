import Allocation
import Keeping
import Ledger

/// The tables of a comparison. Where a table has a column for each rule, its key is the rule as typed.
struct ComparisonTables {
  let rules: [ComparedRule]
  let language: Language
  /// Whether people read them, and not programs: parts have the marks of the language then.
  let isForPeople: Bool

  func table(_ part: AllocationCompare.Part) -> (Table, [[Cell]]) {
    switch part {
    case .measures: (measuresTable, rules.map(measures))
    case .shares: (sharesTable, shares)
    case .tags: (tagsTable, tags)
    case .pots: (potsTable, pots)
    }
  }

  private func table(
    _ title: ComparisonTerm, _ columns: [(ComparisonTerm, Column.Kind)], and more: [Column] = []
  ) -> Table {
    Table(
      title.rawValue, title: title.text(in: language),
      columns: columns.map { $0.column($1, language) } + more)
  }

  private var measuresTable: Table {
    table(
      .measures,
      [
        (.rule, .code), (.funded, .count), (.full, .count), (.zero, .count),
        (.belowMinimum, .count), (.smallestPart, .code), (.median, .amount),
        (.largest, .amount), (.gini, .code), (.unassigned, .amount), (.gainers, .count),
        (.losers, .count), (.largestGain, .amount), (.gainOf, .code), (.largestLoss, .amount),
        (.lossOf, .code),
      ])
  }

  private func measures(of rule: ComparedRule) -> [Cell] {
    let measures = rule.receipt.measures
    let change = AllocationDifference(from: rules[0].receipt, to: rule.receipt)
    return [
      .code(rule.title), .count(measures.funded), .count(measures.full), .count(measures.zero),
      .count(measures.belowMinimum), measures.smallestPart.map { marked($0.description) } ?? .none,
      .amount(measures.median), .amount(measures.largest), marked(gini(measures)),
      .amount(measures.unassigned), .count(change.gainers), .count(change.losers),
      change.largestGain.map { .amount($0.amount) } ?? .none,
      change.largestGain.map { .code($0.application) } ?? .none,
      change.largestLoss.map { .amount($0.amount) } ?? .none,
      change.largestLoss.map { .code($0.application) } ?? .none,
    ]
  }

  /// A plain number as it is read.
  private func marked(_ plain: String) -> Cell {
    guard isForPeople, language == .french else { return .code(plain) }
    let mark = Numerals(language).decimalMark
    return .code(plain.replacing(".", with: mark).replacing("%", with: "\u{A0}%"))
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
    table(
      .shares, [(.application, .code), (.requested, .amount), (.minimum, .amount)],
      and: columns(.amount))
  }

  private var shares: [[Cell]] {
    requests.enumerated().map { place, request in
      [.code(request.application), .amount(request.requested), .amount(request.minimum)]
        + rules.map { .amount($0.receipt.shares[place].amount) }
    }
  }

  private var tagsTable: Table { table(.tags, [(.tag, .code)], and: columns(.code)) }

  private var tags: [[Cell]] {
    let measures = rules.map(\.receipt.measures.tags)
    return (measures.first ?? []).indices.map { place in
      [.code(measures[0][place].tag)] + measures.map { marked($0[place].part.description) }
    }
  }

  private var potsTable: Table {
    table(
      .pots,
      [(.rule, .code), (.application, .code), (.forAnything, .amount), (.forAll, .amount)])
  }

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
      ComparisonTerm.chart.text(in: language), series: rules.map(\.title),
      rows: requests.enumerated().map { place, request in
        BarChart.Row(
          request.application, whole: request.requested,
          parts: rules.map { $0.receipt.shares[place].amount })
      })
  }
}
