import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// What stands for a fund and for which it stands, and what was given and not got back.
struct GuaranteeTables {
  private let console: Console

  init(_ console: Console) {
    self.console = console
  }

  func write(of fund: FundCode, _ view: SQLiteBooks, on page: Page) throws {
    try writeGuarantees(of: fund, view, on: page)
    try writeCovers(of: fund, view, on: page)
  }

  private func writeGuarantees(of fund: FundCode, _ view: SQLiteBooks, on page: Page) throws {
    let all =
      try Guarantees.of(fund, in: view)
      + view.rows(Guarantee.self, where: [.equals("guarantor", fund.text)])
    guard !all.isEmpty else { return }
    let table = Table(
      "guarantees", title: words(.guarantees),
      columns: [
        column("guarantor", .code, .guarantor), column("fund", .code, .fund),
        column("ceiling", .amount, .ceiling), column("called", .amount, .called),
      ])
    try page.table(table) { page in
      for guarantee in all {
        try page.row([
          .code(guarantee.guarantor.text), .code(guarantee.fund.text),
          .amount(guarantee.ceiling), .amount(try Guarantees.called(guarantee, in: view)),
        ])
      }
    }
  }

  private func writeCovers(of fund: FundCode, _ view: SQLiteBooks, on page: Page) throws {
    let all = try view.rows(Cover.self).filter {
      $0.owed.isPositive && ($0.fund == fund || $0.bearer == fund)
    }
    guard !all.isEmpty else { return }
    let table = Table(
      "covers", title: words(.covers),
      columns: [
        column("bearer", .code, .bearer), column("source", .code, .source),
        column("fund", .code, .fund), column("owed", .amount, .owed),
      ])
    try page.table(table) { page in
      for cover in all {
        try page.row([
          .code(cover.bearer.text), .code(cover.source.rawValue), .code(cover.fund.text),
          .amount(cover.owed),
        ])
      }
    }
  }

  private func words(_ term: Term) -> String { term.text(in: console.language) }

  private func column(_ key: String, _ kind: Column.Kind, _ term: Term) -> Column {
    Column(key, kind, words(term))
  }
}
