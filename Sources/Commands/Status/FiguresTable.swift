import Keeping
import Statements

/// The figures of several campaigns or funds, one a row.
struct FiguresTable {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var campaigns: Table { table("campaigns", .campaign) }
  var funds: Table { table("funds", .fund) }

  private func table(_ key: String, _ first: Term) -> Table {
    let amounts: [Term] = [
      .collected, .cleared, .free, .reserve, .reserved, .payable, .paid, .waiting, .shortfall,
    ]
    return Table(
      key,
      columns: [
        Column(first.rawValue, .code, first.text(in: language)),
        Column("donations", .count, Term.donations.text(in: language)),
      ] + amounts.map { Column($0.rawValue, .amount, $0.text(in: language)) })
  }

  static func cells(_ code: String, _ figures: Figures) -> [Cell] {
    [
      .code(code), .count(figures.donations), .amount(figures.collected),
      .amount(figures.cleared), .amount(figures.free), .amount(figures.reserve),
      .amount(figures.reserved), .amount(figures.payable), .amount(figures.paid),
      .amount(figures.waiting), .amount(figures.shortfall),
    ]
  }
}
