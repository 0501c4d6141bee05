import Allocation
import Ledger

/// Several divisions of one pot side by side: one table for CSV, all of them elsewhere, and a drawing
/// where a page can hold one.
struct ComparisonAnswer {
  let rules: [ComparedRule]
  let part: AllocationCompare.Part
  let console: Console

  func print() throws {
    let tables = ComparisonTables(
      rules: rules, language: console.language,
      isForPeople: console.format == .text || console.format == .html)
    switch console.format {
    case .csv, .tsv:
      let (table, rows) = tables.table(part)
      try console.list(table.title ?? "", table) { page in
        for row in rows { try page.row(row) }
      }
    case .text, .json, .html:
      try console.page(ComparisonTerm.comparison.text(in: console.language)) { page in
        if let receipt = rules.first?.receipt {
          try page.figures([
            ComparisonTerm.pot.figure(.amount(receipt.pot.amount), console.language),
            ComparisonTerm.applications.figure(.count(receipt.shares.count), console.language),
          ])
        }
        for part in AllocationCompare.Part.allCases {
          let (table, rows) = tables.table(part)
          guard !rows.isEmpty else { continue }
          try page.table(table) { page in for row in rows { try page.row(row) } }
          if part == .measures { try page.chart(tables.chart) }
        }
        for rule in rules {
          for notice in rule.receipt.notices {
            let words = notice.sentence(in: console.language, currency: console.currency)
            try page.note("\(rule.title): \(words)")
          }
        }
      }
    }
  }
}
