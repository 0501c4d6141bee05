import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse entry show`.
struct EntryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one entry: its postings, its record and its document.",
    discussion: """
      Examples:
        caisse entry show 17
        caisse entry show e:7K2QZ09VXW3F5TNA --format json
      """)

  @Argument(help: "Its number in the books, or the id of its record.")
  var entry: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "entry show")
    let language = session.console.language
    try session.read { view in
      let shown = try ShownEntry(entry, in: view)
      try session.console.page("\(Term.entry.text(in: language)) \(shown.row.id)") { page in
        try page.figures(shown.figures(language))
        let postings = PostingTable(session.console)
        try page.table(postings.table) { page in
          for line in shown.postings { try page.row(try postings.cells(line)) }
        }
      }
    }
  }
}

/// One entry with all that is known of it.
private struct ShownEntry {
  let row: EntryRow
  let postings: [PostedLine]
  private let manual: ManualEntry?
  private let event: String?
  private let document: ID<Document>?
  private let reversal: EntryRow?

  init(_ name: String, in view: SQLiteBooks) throws {
    let known = try view.find(ManualEntry.self, .text(name))
    guard let number = known?.entry ?? Int64(name) else {
      throw EntryRefusal.unknownManualEntry(name)
    }
    guard let row = try view.find(EntryRow.self, .integer(number)) else {
      throw LedgerRefusal.unknownEntry(number)
    }
    self.row = row
    postings = try view.rows(PostingRow.self, where: [.equals("entry", .integer(number))])
      .map { PostedLine(entry: row, posting: $0.posting) }
    manual = try view.first(ManualEntry.self, where: [.equals("entry", .integer(number))])
    event = try RecordedFacts.typeName(at: row.seq, in: view)
    document =
      try RecordedFacts.document(namedBy: row.seq, in: view)
      ?? view.first(Attachment.self, where: [.equals("record", .integer(row.seq))])?.document
    reversal = try view.first(EntryRow.self, where: [.equals("reverses", .integer(number))])
  }

  func figures(_ language: Language) -> [Figure] {
    [
      Figure("entry", Term.entry.text(in: language), .count(Int(row.id))),
      Figure("book", Term.book.text(in: language), .code(row.book.rawValue)),
      Figure("day", Term.day.text(in: language), .day(row.day)),
      Figure("label", Term.label.text(in: language), .text(row.label.text(in: language))),
      Figure("event", "event", event.map { .code($0) } ?? .none),
      Figure("seq", Term.seq.text(in: language), .count(Int(row.seq))),
      Figure("id", "id", manual.map { .code($0.id.text) } ?? .none),
      Figure("cause", "cause", manual?.cause.map { .code($0.text) } ?? .none),
      Figure(
        "document", Term.document.text(in: language), document.map { .code($0.text) } ?? .none),
      Figure("reverses", "reverses", row.reverses.map { .count(Int($0)) } ?? .none),
      Figure("reversed_by", "reversed by", reversal.map { .count(Int($0.id)) } ?? .none),
    ]
  }
}
