import Giving
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct MoveTests {
  private let eau = FundCode(known: "eau")

  @Test(arguments: [Channel.transfer, .platform, .cash, .cheque])
  func `a donation moves with its money and its fee, wherever that is`(channel: Channel) throws {
    for isCleared in [false, true] {
      let books = try TestBooks()
      try books.open("eau")
      let fee: Int64 = channel == .platform ? 100 : 0
      let id = try books.give(5000, by: channel, fee: fee)
      if isCleared {
        switch channel {
        case .platform: try books.clear()
        case .cheque: try books.clear(.slip)
        case .cash: try books.count(5000)
        default: break
        }
      }
      try books.move(id, to: "eau")
      let isFree = isCleared || channel == .transfer
      #expect(try books.cents(.free) == 0)
      #expect(try books.cents(.free, in: eau) == (isFree ? 5000 - fee : 0))
      #expect(try books.cents(.cost, in: .general) == 0)
      #expect(try books.cents(AccountCode(known: "75411"), in: eau) == -5000)
      #expect(try books.standing().keys.allSatisfy { !$0.contains("urgence") })
      try books.expectIdentities()
      try books.expectReplayGivesTheSame()
    }
  }

  @Test func `a move needs the document that allows it`() throws {
    let books = try TestBooks()
    try books.open("eau")
    let id = try books.give(5000)
    #expect(throws: GivingRefusal.needsDocument(act: "moved")) {
      try books.commit { view, recorder in
        _ = try MoveDonation(id.text, to: CampaignCode(known: "eau"), day: books.today)
          .decide(view, &recorder)
      }
    }
  }

  @Test func `promised money can't be moved away`() throws {
    let books = try TestBooks()
    try books.open("eau")
    let (first, second) = (try books.give(5000), try books.give(1000, by: .platform))
    try books.clear()
    try books.dispute(second, 2000)
    #expect(throws: KeepingRefusal.self) { try books.move(first, to: "eau") }
  }

  @Test func `a purpose of its own opens a child fund`() throws {
    let books = try TestBooks()
    let id = try books.give(5000)
    try books.move(id, to: "urgence", designation: "logement")
    #expect(try books.cents(.free, in: FundCode(known: "urgence.logement")) == 5000)
    #expect(throws: GivingRefusal.self) {
      try books.move(id, to: "urgence", designation: "logement")
    }
    try books.move(id, to: "urgence")
    #expect(try books.cents(.free) == 5000)
  }

  @Test func `campaigns of one fund exchange donations without an entry`() throws {
    let books = try TestBooks()
    try books.open("bis", fund: TestBooks.fund, feesFund: .general)
    let id = try books.give(5000)
    let before = try books.standing()
    try books.move(id, to: "bis")
    #expect(try books.standing() == before)
    #expect(try books.donation(id).campaign == CampaignCode(known: "bis"))
    try books.expectReplayGivesTheSame()
  }

  @Test func `what was moved is voided, and not corrected`() throws {
    let books = try TestBooks()
    try books.open("eau")
    let id = try books.give(5000)
    try books.move(id, to: "eau")
    #expect(throws: GivingRefusal.movedSince(reference: try books.donation(id).reference)) {
      try books.correct(id, cents: 100)
    }
    try books.void(id.text)
    #expect(try books.standing().isEmpty)
    try books.expectReplayGivesTheSame()
  }
}
