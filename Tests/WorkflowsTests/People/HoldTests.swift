import Giving
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Whom a hold keeps is not erased until it is lifted, by whichever way.
struct HoldTests {
  private let people: PeopleBooks

  init() throws {
    people = try PeopleBooks()
    try people.give(1_000, from: "Ada", on: "2024-06-10")
    try people.give(2_000, from: "Max", on: "2024-06-10")
  }

  private func findings() throws -> Int {
    try people.books.read {
      try NamedCheck.findings(of: [.holds], in: $0, today: TestBooks.day).count
    }
  }

  @Test(arguments: Hold.Ground.allCases)
  func `a person who is held can't be erased, until it is lifted`(ground: Hold.Ground) throws {
    let hold = try people.place(.person("ada@example.org"), ground)
    let refusal = #expect(throws: PeopleRefusal.self) {
      try people.erase("Ada", on: "2024-06-11")
    }
    guard case .held(_, let held)? = refusal else { Issue.record("\(refusal as Any)"); return }
    #expect(held.code == hold && held.ground == ground)
    #expect(try people.erase("Max", on: "2024-06-11").kept.isEmpty)
    #expect(try people.names() == ["Ada"])
    try people.lift(hold)
    _ = try people.erase("Ada", on: "2024-06-11")
    #expect(try people.names() == [])
    try people.books.expectReplayGivesTheSame()
  }

  @Test func `the words of a hold go with the person`() throws {
    let hold = try people.place(.person("ada@example.org"), reason: "Case 24/117")
    try people.lift(hold)
    #expect(try people.erase("Ada", on: "2024-06-11").going.count == 2)
    #expect(try people.books.read { try $0.rows(OpeningRow.self).count } == 1)
  }

  @Test func `a campaign that is held keeps all who gave to it, and nobody else`() throws {
    let other = try people.open("eau", people: .email)
    try people.give(500, from: "Lou", on: "2024-06-10", to: other)
    let hold = try people.place(.campaign(TestBooks.campaign), .taxAudit)
    #expect(throws: PeopleRefusal.self) { try people.erase("Ada", on: "2024-06-11") }
    #expect(try people.apply(on: "2030-01-01").gone == 1)
    #expect(try people.names() == ["Ada", "Max"])
    #expect(try people.due(on: "2030-01-01") == ["urgence held H1 tax-audit: 2"])
    try people.lift(hold)
    #expect(try people.apply(on: "2030-01-01").gone == 2)
  }

  @Test func `who is merged into another is held there`() throws {
    _ = try people.place(.person("ada@example.org"))
    try people.books.commit { view, recorder in
      _ = try MergeDonors(from: "ada@example.org", into: "max@example.org")
        .decide(view, &recorder, today: TestBooks.day)
    }
    #expect(throws: PeopleRefusal.self) { try people.erase("Max", on: "2024-06-11") }
  }

  @Test func `one of two holds lifted leaves the other`() throws {
    let first = try people.place(.person("ada@example.org"))
    _ = try people.place(.person("ada@example.org"), .audit)
    try people.lift(first)
    #expect(throws: PeopleRefusal.self) { try people.erase("Ada", on: "2024-06-11") }
    #expect(throws: PeopleRefusal.holdLifted(first, on: TestBooks.day)) {
      try people.lift(first)
    }
  }

  @Test func `a hold whose person is not in the people file is found by the check`() throws {
    _ = try people.place(.person("ada@example.org"))
    #expect(try findings() == 0)
    // What deletes an opening is only kept together with a record.
    try people.books.commit { view, recorder in
      for opening in try view.rows(OpeningRow.self) where opening.tag == "hold" {
        try view.delete(OpeningRow.self, .integer(opening.record), .text(opening.tag))
      }
      _ = try OpenCampaign(code: CampaignCode(known: "eau"), name: "Eau")
        .decide(view, &recorder, today: TestBooks.day)
    }
    #expect(try findings() == 1)
  }
}
