import Keeping
import Ledger

extension FundTransferred: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.post(try entry())
    try books.settle()
    try books.post(try commitment())
  }
}

extension MoneyTransferred: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    for entry in try entries() { try books.post(entry) }
  }
}

extension ReserveSet: Projecting {
  /// What the reserve holds follows its level: money goes in from free, or back.
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let known = try books.tables.find(Reserve.self, .text(fund.text), .text(purpose.rawValue))
    let change = try level - (known?.held ?? .zero)
    if change.isNegative {
      let freed = try change.negated()
      try books.commit(freed, from: .reserve, to: .free, fund: fund, on: day, label: .reserve)
    } else {
      try books.commit(change, from: .free, to: .reserve, fund: fund, on: day, label: .reserve)
    }
    let reserve = Reserve(fund: fund, purpose: purpose, level: level, held: level)
    if known == nil {
      try books.tables.insert(reserve)
    } else {
      try books.tables.update(reserve)
    }
  }
}

extension CostAllowed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let known = try books.tables.find(
      CostCeiling.self, .text(fund.text), .text(costClass.rawValue))
    guard var known else {
      try books.tables.insert(
        CostCeiling(fund: fund, costClass: costClass, ceiling: ceiling, spent: .zero))
      return
    }
    known.ceiling = ceiling
    try books.tables.update(known)
  }
}

extension DocumentAttached: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(Attachment(record: record, document: attached))
  }
}
