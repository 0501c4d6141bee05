import Keeping
import Ledger
import Statements
import Workflows

/// Postings with their entries as a table.
struct PostingTable {
  private let console: Console
  /// Whether each row says what the account holds after it.
  private let hasBalance: Bool

  init(_ console: Console, hasBalance: Bool = false) {
    self.console = console
    self.hasBalance = hasBalance
  }

  var table: Table {
    let language = console.language
    let balance =
      hasBalance ? [Column("balance", .amount, Term.balance.text(in: language))] : []
    return Table(
      "postings",
      columns: [
        Column("entry", .count, Term.entry.text(in: language)),
        Column("day", .day, Term.day.text(in: language)),
        Column("label", .text, Term.label.text(in: language)),
        Column("account", .code, Term.account.text(in: language)),
        Column("fund", .code, Term.fund.text(in: language)),
        Column("debit", .amount, Term.debit.text(in: language)),
        Column("credit", .amount, Term.credit.text(in: language)),
      ] + balance + [
        Column("auxiliary", .code, Term.auxiliary.text(in: language)),
        Column("seq", .count, Term.seq.text(in: language)),
      ])
  }

  func cells(_ line: PostedLine, balance: Amount? = nil) throws -> [Cell] {
    let amount = line.posting.amount
    return [
      .count(Int(line.entry.id)), .day(line.entry.day),
      console.word(line.entry.label, EntryLabel.text(in:)), .code(line.posting.account.text),
      .code(line.posting.fund.text), amount.isPositive ? .amount(amount) : .none,
      amount.isNegative ? .amount(try amount.negated()) : .none,
    ] + (balance.map { [.amount($0)] } ?? []) + [
      line.posting.auxiliary.map { .code($0) } ?? .none, .count(Int(line.entry.seq)),
    ]
  }
}
