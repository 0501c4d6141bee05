import ArgumentParser
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse document missing`.
struct DocumentMissing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the entries an auditor would ask about: those without a document.",
    discussion: """
      Entries by hand, expenses, refunds, cash counts, payouts, transfers between
      funds and the like, that neither name a document nor had one added since.

      Examples:
        caisse document missing
        caisse document add facture-118.pdf --for entry:17
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "document missing")
    let language = session.console.language
    let table = Table(
      "entries",
      columns: [
        Column("entry", .count, Term.entry.text(in: language)),
        Column("day", .day, Term.day.text(in: language)),
        Column("label", .text, Term.label.text(in: language)),
        Column("fund", .code, Term.fund.text(in: language)),
        Column("amount", .amount, Term.amount.text(in: language)),
        Column("seq", .count, Term.seq.text(in: language)),
      ])
    try session.read { view in
      try session.console.list("", table) { page in
        try MissingDocuments.forEach(in: view) { entry in
          let postings = try view.rows(
            PostingRow.self, where: [.equals("entry", .integer(entry.id))])
          let fund = postings.first?.posting.fund
          let debits = postings.map(\.posting).filter { $0.fund == fund && $0.amount.isPositive }
          try page.row([
            .count(Int(entry.id)), .day(entry.day),
            session.console.word(entry.label, EntryLabel.text(in:)),
            fund.map { .code($0.text) } ?? .none, .amount(try debits.map(\.amount).sum()),
            .count(Int(entry.seq)),
          ])
          return true
        }
      }
    }
  }
}
