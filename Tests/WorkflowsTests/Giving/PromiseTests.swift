import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What donors are promised, and whether they may have tax receipts.
struct PromiseTests {
  private func withDocument<Result>(
    _ books: TestBooks, _ deciding: (SQLiteBooks, inout Recorder<SQLiteBooks>) throws -> Result
  ) throws -> Result {
    try books.commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "D", content: [], on: books.today)
      return try deciding(view, &recorder)
    }
  }

  private let code = CampaignCode(known: "lac")

  private func promise(
    _ books: TestBooks, _ surplus: DonorPromise.Surplus, _ unmet: DonorPromise.Unmet
  ) throws {
    try withDocument(books) { view, recorder in
      _ = try PromiseToDonors(campaign: code, surplus: surplus, unmet: unmet)
        .decide(view, &recorder, today: books.today)
    }
  }

  @Test func `a promise is replaced until something is given on it`() throws {
    let books = try TestBooks()
    try books.commit { view, recorder in
      _ = try OpenCampaign(code: code, name: "Lac").decide(view, &recorder, today: books.today)
    }
    #expect(throws: GivingRefusal.appealMissing(code)) {
      try books.commit { view, recorder in
        _ = try PromiseToDonors(campaign: code, surplus: .kindred, unmet: .campaign)
          .decide(view, &recorder, today: books.today)
      }
    }
    for surplus in DonorPromise.Surplus.allCases {
      for unmet in DonorPromise.Unmet.allCases {
        try promise(books, surplus, unmet)
        let kept = try books.read { try $0.find(Campaign.self, .text(code.text))?.promise }
        #expect(kept?.surplus == surplus)
        #expect(kept?.unmet == unmet)
      }
    }
    try books.give(1_00, campaign: code)
    #expect(throws: GivingRefusal.promiseGiven(code, donations: 1)) {
      try promise(books, .general, .kindred)
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `tax receipts are off, on by a ruling, and off again`() throws {
    let books = try TestBooks()
    func inForce() throws -> ReceiptRight? {
      try books.read { try ReceiptRights.inForce(in: $0) }
    }
    let allow = AllowReceipts(
      article: .persons, quality: .generalInterest, ruling: "RS-1", ruledOn: books.today)
    #expect(try inForce() == nil)
    #expect(throws: GivingRefusal.receiptsNeedRuling) {
      try books.commit { view, recorder in
        _ = try allow.decide(view, &recorder, today: books.today)
      }
    }
    _ = try withDocument(books) { try allow.decide($0, &$1, today: books.today) }
    #expect(try inForce()?.ruling == "RS-1")
    #expect(throws: GivingRefusal.receiptsAllowed(since: books.today)) {
      _ = try withDocument(books) { try allow.decide($0, &$1, today: books.today) }
    }
    func forbid() throws {
      _ = try books.commit { view, recorder in
        try ForbidReceipts().decide(view, &recorder, today: books.today)
      }
    }
    try forbid()
    #expect(try inForce() == nil)
    #expect(throws: GivingRefusal.receiptsOff) { try forbid() }
    _ = try withDocument(books) { try allow.decide($0, &$1, today: books.today) }
    #expect(try inForce() != nil)
    try books.expectReplayGivesTheSame()
  }
}
