import Keeping
import Ledger
import Statements
import Workflows

/// Postings with their entries as a table.
struct PostingTable {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var table: Table {
    Table(
      "postings",
      columns: [
        Column("entry", .count, Term.entry.text(in: language)),
        Column("day", .day, Term.day.text(in: language)),
        Column("label", .text, Term.label.text(in: language)),
        Column("account", .code, Term.account.text(in: language)),
        Column("fund", .code, Term.fund.text(in: language)),
        Column("debit", .amount, Term.debit.text(in: language)),
        Column("credit", .amount, Term.credit.text(in: language)),
        Column("auxiliary", .code, Term.auxiliary.text(in: language)),
        Column("seq", .count, Term.seq.text(in: language)),
      ])
  }

  func cells(_ line: PostedLine) throws -> [Cell] {
    let amount = line.posting.amount
    return [
      .count(Int(line.entry.id)), .day(line.entry.day),
      .text(line.entry.label.text(in: language)), .code(line.posting.account.text),
      .code(line.posting.fund.text), amount.isPositive ? .amount(amount) : .none,
      amount.isNegative ? .amount(try amount.negated()) : .none,
      line.posting.auxiliary.map { .code($0) } ?? .none, .count(Int(line.entry.seq)),
    ]
  }
}
