import Giving
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Workflows

/// Books with people in them: what a test of the people file gives, and asks.
struct PeopleBooks {
  let books: TestBooks

  init() throws {
    books = try TestBooks()
  }

  /// A donation by transfer; with a document where one is named.
  @discardableResult
  func give(
    _ cents: Int64, from name: String, on day: String,
    to campaign: CampaignCode = TestBooks.campaign
  ) throws -> Int64 {
    let workflow = RecordDonation(
      campaign: campaign, amount: Amount(minorUnits: cents), day: Day(day)!, channel: .transfer,
      donor: DonorParticulars(name: name, email: email(name)))
    return try books.commit { view, recorder in
      let seq = recorder.nextSeq
      _ = try workflow.decide(view, &recorder)
      return seq
    }
  }

  func open(_ code: String, people: PeopleKept) throws -> CampaignCode {
    let code = CampaignCode(known: code)
    try books.commit { view, recorder in
      _ = try OpenCampaign(code: code, name: code.text, people: people)
        .decide(view, &recorder, today: TestBooks.day)
    }
    return code
  }

  func email(_ name: String) -> String { "\(name.lowercased())@example.org" }

  @discardableResult
  func apply(on day: String) throws -> PeopleErasing {
    try books.commit { view, recorder in
      try ApplyRetention().decide(view, &recorder, today: Day(day)!)
    }
  }

  func erase(_ name: String, on day: String) throws -> ErasurePlan {
    try books.commit { view, recorder in
      try EraseDonor(email(name)).decide(view, &recorder, today: Day(day)!)
    }
  }

  func place(
    _ subject: PlaceHold.Subject, _ ground: Hold.Ground = .litigation, reason: String? = nil
  ) throws -> HoldCode {
    try books.commit { view, recorder in
      try PlaceHold(subject, ground: ground, reason: reason)
        .decide(view, &recorder, today: TestBooks.day).hold
    }
  }

  func lift(_ hold: HoldCode) throws {
    try books.commit { view, recorder in
      _ = try LiftHold(hold).decide(view, &recorder, today: TestBooks.day)
    }
  }

  func keep(_ campaign: CampaignCode?, months: Int, since: String) throws {
    try books.commit { view, recorder in
      _ = try SetRetention(campaign, months: months, since: Day(since)!)
        .decide(view, &recorder, today: TestBooks.day)
    }
  }

  func names() throws -> [String] {
    try books.read { try $0.rows(PersonRow.self).map(\.name).sorted() }
  }

  /// How many openings have each outcome: `urgence due 2`.
  func due(on day: String) throws -> [String] {
    try books.read { view in
      try RetentionDue(on: Day(day)!, in: view).lines.map { line in
        [line.campaign?.text, line.outcome.rawValue, line.ground, line.last?.description]
          .compactMap(\.self).joined(separator: " ") + ": \(line.openings)"
      }
    }
  }
}
