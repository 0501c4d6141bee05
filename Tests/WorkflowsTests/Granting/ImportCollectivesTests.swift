import Formats
import Granting
import Journal
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct ImportCollectivesTests {
  private static let header =
    "code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags\n"
  private static let iban = "FR7699999000010000002403775"
  private static let otherIBAN = "FR7699999000010000009105214"

  @Test func `the model's collectives come in, and again change nothing`() throws {
    let books = try TestBooks()
    let file = try ModelFiles.text("collectifs.csv")
    let (first, findings) = try books.importCollectives(file)
    #expect(first.imported == 30 && first.rejected == 0 && findings.errors == 0)
    // Nine are paid through somebody else; one is paid in cash and has no payee yet.
    #expect(findings.kept.map(\.code) == Array(repeating: "account-in-other-name", count: 9))
    let size = try books.records()
    let (second, silence) = try books.importCollectives(file)
    #expect(second.alreadyKnown == 30 && second.imported == 0 && second.changed == 0)
    #expect(silence.isEmpty)
    #expect(try books.records() == size)
    let kinds = try books.read { try $0.rows(Payee.self).map(\.kind) }
    #expect(kinds.count { $0 == .ownAccount } == 20 && kinds.count { $0 == .sponsor } == 9)
    try books.expectReplayGivesTheSame()
  }

  @Test func `the words are in the people file, and nowhere in the journal`() throws {
    let books = try TestBooks()
    _ = try books.importCollectives(
      Self.header + "C01,Le Fournil,none,,,\(Self.iban),,Nadia Ferlozel,nf@example.org,Corse,x\n")
    try books.read { view in
      let collective = try Collectives.find(CollectiveCode("C01")!, in: view)
      #expect(try Collectives.name(of: collective, in: view) == "Le Fournil")
      #expect(try Collectives.contact(of: collective, in: view) == "nf@example.org")
      let payee = try Payees.resolve(nil, of: collective.code, in: view)
      #expect(try Payees.account(of: payee, in: view)?.holder == "Nadia Ferlozel")
      #expect(try Payees.account(of: payee, in: view)?.iban.text == Self.iban)
      try view.forEachRecord(from: 0) { _, line, _ in
        let text = String(decoding: line, as: UTF8.self)
        for word in ["Fournil", "Ferlozel", "example.org", Self.iban] {
          #expect(!text.contains(word))
        }
        return true
      }
    }
  }

  @Test func `one bad cell and nothing of the file is taken`() throws {
    let books = try TestBooks()
    let size = try books.records()
    let people = try books.read { try $0.count(PersonRow.self, where: []) }
    let error = #expect(throws: RowsRejected.self) {
      try books.importCollectives(
        Self.header + "C01,One,,,,\(Self.iban),,Somebody,a@example.org,,\nC02,Two,,123,,,,,,,\n")
    }
    #expect(error?.findings.kept.filter { $0.severity == .error }.map(\.code) == ["invalid-siret"])
    #expect(error?.counts.rejected == 1)
    #expect(try books.records() == size)
    #expect(try books.read { try $0.count(PersonRow.self, where: []) } == people)
    #expect(try books.read { try $0.count(OpeningRow.self, where: []) } == 0)
  }

  @Test func `a rehearsal writes nothing`() throws {
    let books = try TestBooks()
    let size = try books.records()
    let file = try ModelFiles.text("collectifs.csv")
    let (counts, _) = try books.importCollectives(file, intent: .rehearse)
    #expect(counts.imported == 30)
    #expect(try books.records() == size)
    #expect(try books.read { try $0.count(Collective.self, where: []) } == 0)
  }

  @Test func `a code twice in a file is known when it says the same, and refused when not`() throws
  {
    let books = try TestBooks()
    let (counts, _) = try books.importCollectives(
      Self.header + "C01,One,,,,,,,,,\nC01,One,,,,,,,,,\n")
    #expect(counts.imported == 1 && counts.alreadyKnown == 1)
    let error = #expect(throws: RowsRejected.self) {
      try books.importCollectives(Self.header + "C02,Two,,,,,,,,,\nC02,Deux,,,,,,,,,\n")
    }
    #expect(error?.findings.kept.map(\.code) == ["collective-twice"])
    #expect(error?.findings.kept.first?.place?.line == 3)
  }

  @Test(arguments: [
    ("C01,Other,none,,,IBAN,,One,a@example.org,Corse,x", ["name"]),
    ("C01,One,union,,,IBAN,,One,a@example.org,Corse,x", ["legal_form"]),
    ("C01,One,none,00000131300014,W999000401,IBAN,,One,a@example.org,Corse,x", ["siret", "rna"]),
    ("C01,One,none,,,IBAN,,One,b@example.org,Mayotte,x;y", ["contact", "region", "tags"]),
    ("C01,One,none,,,IBAN,ZZZZFRP0,Un,a@example.org,Corse,x", ["bic", "account_holder"]),
    ("C01,One,none,,,OTHER,,One,a@example.org,Corse,x", ["iban"]),
    ("C01,One,none,,,,,,a@example.org,Corse,x", []),
  ])
  func `what a file says otherwise is shown, and recorded only when asked for`(
    row: String, columns: [String]
  ) throws {
    let books = try TestBooks()
    let base = Self.header + "C01,One,none,,,\(Self.iban),,One,a@example.org,Corse,x\n"
    _ = try books.importCollectives(base)
    let size = try books.records()
    let file =
      Self.header
      + row.replacing("IBAN", with: Self.iban).replacing("OTHER", with: Self.otherIBAN) + "\n"
    let (shown, _) = try books.importCollectives(file)
    #expect(shown.changes.map(\.columns) == (columns.isEmpty ? [] : [columns]))
    #expect(shown.changes.allSatisfy { !$0.isApplied })
    #expect(try books.records() == size)
    let (applied, _) = try books.importCollectives(file, applying: true)
    #expect(applied.changed == (columns.isEmpty ? 0 : 1))
    let (again, _) = try books.importCollectives(file)
    #expect(again.alreadyKnown == 1 && again.changed == 0)
    try books.expectReplayGivesTheSame()
  }

  @Test func `one account for several collectives is told`() throws {
    let books = try TestBooks()
    let (_, findings) = try books.importCollectives(
      Self.header + "C01,One,,,,\(Self.iban),,,,,\nC02,Two,,,,\(Self.iban),,,,,\n")
    #expect(findings.kept.map(\.code) == ["iban-of-several"])
    #expect(findings.kept.first?.severity == .warning)
    let (_, later) = try books.importCollectives(
      Self.header + "C03,Three,,,,\(Self.iban),,,,,\n")
    #expect(later.kept.first?.message.contains("C01, C02") == true)
  }

  @Test func `an auditor imports nothing`() throws {
    let books = try TestBooks()
    #expect(throws: (any Error).self) {
      try books.commit(as: MemberCodes.auditor) { _, recorder in
        _ = try ImportCollectives(file: "c.csv")
          .decide(MemorySource(Array(Self.header.utf8)), &recorder, today: books.today)
      }
    }
  }
}
