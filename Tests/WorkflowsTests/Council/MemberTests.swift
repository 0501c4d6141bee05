import Council
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct MemberTests {
  private func enrol(
    _ books: TestBooks, _ name: String, _ roles: [Role], as actor: MemberCode = .first
  ) throws -> MemberCode {
    try books.commit(as: actor) { view, recorder in
      try EnrolMember(
        name: name, email: "awa@exemple.org", roles: roles, countersigning: .name(second)
      ).decide(view, &recorder, today: books.today).member
    }
  }

  private let second = MemberCode(number: 2)

  private func revoke(_ books: TestBooks, _ member: MemberCode) throws {
    try books.commit { view, recorder in
      try RevokeMember(member: member, countersigning: .name(second))
        .decide(view, &recorder, today: books.today)
    }
  }

  @Test func `members are numbered on, and their names stay in the people file`() throws {
    let books = try TestBooks()
    let code = try enrol(books, "Awa Diallo", [.committee, .treasurer])
    #expect(code == MemberCode(number: 6))
    try books.read { view in
      let member = try #require(try view.find(Member.self, .integer(code.number)))
      #expect(member.roles == [.treasurer, .committee])
      #expect(try MemberName.of(member, in: view) == MemberName("Awa Diallo", "awa@exemple.org"))
      try view.forEachRecord(from: 0) { _, line, _ in
        let text = String(decoding: line, as: UTF8.self)
        #expect(!text.contains("Awa") && !text.contains("awa@"))
        return true
      }
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `only an administrator enrols`() throws {
    let books = try TestBooks()
    #expect(throws: KeepingRefusal.roleMissing(needed: ["administrator"])) {
      _ = try enrol(books, "Awa", [.committee], as: MemberCode(number: 2))
    }
  }

  @Test func `who has left acts no more, and the number is not given again`() throws {
    let books = try TestBooks()
    let code = try enrol(books, "Awa", [.treasurer])
    try revoke(books, code)
    #expect(throws: KeepingRefusal.unknownMember("m:6")) {
      try books.commit(as: code) { view, recorder in
        try RecordEntry(day: books.today, postings: []).decide(view, &recorder)
      }
    }
    #expect(throws: KeepingRefusal.memberHasLeft("m:6", since: books.today)) {
      try revoke(books, code)
    }
    #expect(try enrol(books, "Jean", [.auditor]) == MemberCode(number: 7))
    try books.expectReplayGivesTheSame()
  }

  @Test func `the last administrator stays`() throws {
    let books = try TestBooks()
    #expect(throws: KeepingRefusal.lastAdministrator) { try revoke(books, .first) }
    _ = try enrol(books, "Awa", [.administrator])
    try revoke(books, .first)
  }
}
