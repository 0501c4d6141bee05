import Foundation
import TestSupport
import Testing

/// What `payout send --file` and `payout file` write, and when they write nothing.
struct PaymentFileTests {
  private static let french = "FR76 9999 9000 0100 0000 2403 775"
  private static let german = "DE89 3704 0044 0532 0130 00"

  private func twoTransfers() throws -> (BooksFolder, [String]) {
    let (books, payouts) = try BooksFolder.payable(to: [
      (Self.french, "Le Fournil & Cie", "600.00"), (Self.german, "Çağrı", "400.50"),
      (nil, "Les Braises", "100.00"),
    ])
    try books.identifyBank()
    return (books, payouts)
  }

  private func send(_ books: BooksFolder, _ payouts: [String], _ more: String...)
    -> BooksFolder.Answer
  {
    books.run(["payout", "send"] + payouts + more)
  }

  private func journalSize(_ books: BooksFolder) throws -> Int {
    try books.done("export", "ndjson").split(separator: "\n").count
  }

  private static let canCheck =
    SharedFixtures.isPresent && Tool.isThere("python3", "-c", "import lxml, xmlschema, stdnum")

  @Test(
    .enabled(
      if: canCheck, "skipped: no ../shared, or no python3 with lxml, xmlschema and python-stdnum"),
    arguments: ["03", "09"])
  func `an independent checker finds nothing in what the commands wrote`(version: String) throws {
    let (books, payouts) = try twoTransfers()
    let answer = send(
      books, payouts, "--file", books.path("sent.xml"), "--format-version", version, "--confirm",
      "1100.50")
    #expect(answer.status == 0, "\(answer.errors)")
    try books.done(
      "payout", "file", payouts[0], "-o", books.path("again.xml"), "--format-version", version)
    let checker = SharedFixtures.folder.appending(path: "oracles/pain_check.py").path
    for name in ["sent.xml", "again.xml"] {
      #expect(try books.text(of: name).contains("pain.001.001.\(version)"))
      let checked = try Tool().run(["python3", checker, books.path(name)])
      #expect(checked.output == "ok\n")
    }
  }

  @Test func `a batch is written for its owner alone, with its sums, and again the same`() throws {
    let (books, payouts) = try twoTransfers()
    let answer = send(
      books, payouts, "--file", books.path("sent.xml"), "--execute-on", "2024-07-03", "--confirm",
      "1100.50")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output == payouts.map { $0 + "-1\n" }.joined())
    #expect(answer.errors.contains("2 transfers, 1000.50 EUR in all, from 512CC (FR76 … 0189)"))
    #expect(answer.errors.contains("the names and accounts of 2 payees"))
    #expect(try books.mode(of: "sent.xml") == 0o600)
    let text = try books.text(of: "sent.xml")
    #expect(text.contains("<NbOfTxs>2</NbOfTxs><CtrlSum>1000.50</CtrlSum>"))
    #expect(text.contains("<Dbtr><Nm>Les Relais - Caisse</Nm></Dbtr>"))
    #expect(text.contains("<ReqdExctnDt>2024-07-03</ReqdExctnDt>"))
    #expect(text.contains("<Ustrd>\(payouts[0])-1 Les Relais</Ustrd>"))
    #expect(!text.contains(payouts[2]))
    let size = try journalSize(books)
    let again = try books.done("payout", "file", payouts[1], "--execute-on", "2024-07-03")
    #expect(again == text)
    #expect(try journalSize(books) == size)
  }

  @Test func `killed before the file was written, the same command writes it and sends nothing`()
    throws
  {
    let (books, payouts) = try twoTransfers()
    let words = ["--file", books.path("sent.xml"), "--confirm", "1100.50", "--once", "k1"]
    let sent = books.run(["payout", "send"] + payouts + words)
    #expect(sent.status == 0, "\(sent.errors)")
    let (text, size) = (try books.text(of: "sent.xml"), try journalSize(books))
    try FileManager.default.removeItem(atPath: books.path("sent.xml"))
    for _ in 0..<2 {
      let again = books.run(["payout", "send"] + payouts + words)
      #expect(again.status == 0, "\(again.errors)")
      #expect(again.errors.contains("already done"))
      #expect(try books.text(of: "sent.xml") == text)
      #expect(try journalSize(books) == size)
    }
  }

  @Test func `what was sent keeps the account it was sent to`() throws {
    let (books, payouts) = try twoTransfers()
    #expect(send(books, [payouts[0]], "--confirm", "600").status == 0)
    try books.done(
      "collective", "iban", "C10", "--change", "FR76 9999 9000 0100 0000 9105 214")
    let text = try books.done("payout", "file", payouts[0])
    #expect(text.contains("FR7699999000010000002403775") && !text.contains("9105214"))
  }

  @Test func `IBANs and holders are in the people file and in no other`() throws {
    let (books, payouts) = try twoTransfers()
    #expect(send(books, payouts, "--file", books.path("x.xml"), "--confirm", "1100.50").status == 0)
    for words in ["FR7630006000011234567890189", "FR7699999000010000002403775", "Le Fournil & Cie"]
    {
      let files = try books.files(holding: words)
      #expect(!files.isEmpty && files.allSatisfy { $0.hasPrefix("fund.people") }, "\(files)")
    }
  }

  @Test func `what can't be written sends nothing and leaves no file`() throws {
    let (books, payouts) = try BooksFolder.payable(to: [
      (Self.french, "Le Fournil", "600.00"), ("TR33 0006 1005 1978 6457 8413 26", "A", "400.00"),
      (Self.german, "李", "10.00"),
    ])
    let size = try journalSize(books)
    func refusal(_ payouts: [String], _ more: [String]) -> String {
      let answer = books.run(
        ["payout", "send"] + payouts + ["--file", books.path("x.xml")] + more)
      #expect(answer.status != 0 && answer.output.isEmpty)
      return String(answer.errors.split(separator: "\n")[0])
    }
    #expect(refusal([payouts[0]], ["--confirm", "600"]).hasSuffix("[debited-account-unknown]"))
    try books.identifyBank()
    #expect(refusal([payouts[0]], ["--confirm", "60"]).hasSuffix("[confirmation-needed]"))
    #expect(refusal([payouts[1]], ["--confirm", "400"]).hasSuffix("[payment-outside-sepa]"))
    #expect(refusal([payouts[2]], ["--confirm", "10"]).hasSuffix("[payment-name-unwritable]"))
    #expect(
      refusal([payouts[0]], ["--confirm", "600", "--execute-on", "2024-06-30"])
        .hasSuffix("[execution-too-early]"))
    let nowhere = send(
      books, [payouts[0]], "--file", books.path("nowhere/x.xml"), "--confirm", "600")
    #expect(nowhere.status == 73)
    #expect(try journalSize(books) == size + 1)
    let rest = try FileManager.default.contentsOfDirectory(atPath: books.folder.path)
    #expect(rest == ["books"])
  }

  @Test func `a rehearsal shows the sums and writes neither`() throws {
    let (books, payouts) = try twoTransfers()
    let size = try journalSize(books)
    let answer = send(books, payouts, "--file", books.path("x.xml"), "--dry-run")
    #expect(answer.status == 0 && answer.errors.contains("2 transfers, 1000.50 EUR in all"))
    #expect(!books.exists("x.xml"))
    #expect(try journalSize(books) == size)
  }

  @Test func `no second file once the bank has answered about one of the batch`() throws {
    let (books, payouts) = try twoTransfers()
    #expect(send(books, payouts, "--confirm", "1100.50").status == 0)
    try books.done("payout", "confirm", payouts[0], "--as", "m:3")
    let answer = books.run("payout", "file", payouts[1])
    #expect(answer.status == 1 && answer.errors.contains("[batch-taken]"))
    #expect(answer.output.isEmpty)
    try books.done("payout", "unconfirm", payouts[0])
    try books.done("payout", "file", payouts[1])
    try books.done("payout", "bounce", payouts[1], "--reason", "AC04")
    #expect(books.run("payout", "file", payouts[0]).errors.contains("[batch-taken]"))
    #expect(send(books, [payouts[1]], "--confirm", "400.50").status == 0)
    let second = try books.done("payout", "file", payouts[1])
    #expect(second.contains("\(payouts[1])-2") && !second.contains(payouts[0]))
  }

  @Test func `the checklist has what is typed, and only its owner reads it`() throws {
    let (books, payouts) = try twoTransfers()
    let answer = send(
      books, payouts, "--by-hand", "--confirm", "1100.50", "-o", books.path("list.csv"))
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try books.mode(of: "list.csv") == 0o600)
    let lines = try books.text(of: "list.csv").split(separator: "\n")
    #expect(lines[1] == "\(payouts[0])-1,600.00,Le Fournil & Cie,\(Self.french),,512CC,m:2,")
    #expect(lines[3] == "\(payouts[2])-1,100.00,,,,53A,,")
    #expect(books.run("payout", "file", payouts[0]).errors.contains("[not-in-a-batch]"))
  }
}
