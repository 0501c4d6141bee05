import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct DocumentTests {
  private func missing(_ books: TestBooks) throws -> [EntryLabel] {
    var labels: [EntryLabel] = []
    try books.read { view in
      try MissingDocuments.forEach(in: view) {
        labels.append($0.label)
        return true
      }
    }
    return labels
  }

  @discardableResult
  private func attach(_ books: TestBooks, to records: [Int64]) throws -> ID<Document> {
    try books.commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .file, name: "facture.pdf", content: [1, 2, 3],
        on: books.today)
      return try AttachDocument(records: records)
        .decide(view, &recorder, today: books.today)
    }
  }

  @Test func `an act that names its document is not asked for one`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    let workflow = RecordExpense(
      fund: .general, account: AccountCode(known: "613"), amount: Amount(minorUnits: 10),
      day: books.today)
    try books.commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "F-12",
        content: Array("F-12".utf8), on: books.today)
      return try workflow.decide(view, &recorder)
    }
    #expect(try missing(books) == [.opening])
    try books.spend(20)
    #expect(try missing(books) == [.opening, .expense])
  }

  @Test func `a document found later supports the record it is added for`() throws {
    let books = try TestBooks()
    let expense = try books.record(("512CC", 100), ("706", -100))
    let record = try books.read { try Acts.record(named: expense.id.text, in: $0) }
    #expect(try missing(books) == [.manual])
    try attach(books, to: [record])
    #expect(try missing(books) == [])
    #expect(throws: KeepingRefusal.unknownRecord(9_999)) { try attach(books, to: [9_999]) }
    try books.expectReplayGivesTheSame()
  }

  @Test func `what was reversed is not asked for`() throws {
    let books = try TestBooks()
    let entry = try books.record(("512CC", 100), ("706", -100))
    try books.reverse(entry.id.text)
    #expect(try missing(books) == [])
  }

  @Test
  func `the name and the file's hash are in the people file, and nothing of them in the journal`()
    throws
  {
    let books = try TestBooks()
    let id = try attach(books, to: [])
    try books.read { view in
      let document = try #require(try view.find(Document.self, .text(id.text)))
      let name = try #require(try DocumentName.of(document, in: view))
      #expect(name.name == "facture.pdf")
      #expect(name.digest == Hash(of: [1, 2, 3]).hex)
      try view.forEachRecord(from: 0) { _, line, _ in
        let text = String(decoding: line, as: UTF8.self)
        #expect(!text.contains("facture") && !text.contains(name.digest))
        return true
      }
    }
  }

  @Test func `acts are named by record, entry, id and reference`() throws {
    let books = try TestBooks()
    let donation = try books.give(500, reference: "R-1")
    let seq = try books.donation(donation).seq
    try books.read { view in
      let entry = try view.first(EntryRow.self, where: [])!.id
      for name in ["\(seq)", "entry:\(entry)", donation.text, "R-1", "caisse:R-1"] {
        #expect(try Acts.record(named: name, in: view) == seq, "\(name)")
      }
      #expect(throws: LedgerRefusal.unknownEntry(99)) {
        try Acts.record(named: "entry:99", in: view)
      }
    }
  }
}
