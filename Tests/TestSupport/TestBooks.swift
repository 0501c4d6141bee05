package import Council
package import Giving
package import Journal
import Keeping
package import Ledger
package import SQLiteStore
package import Workflows

/// Books as a test finds them, in memory unless it names files: open since 2024-06-10, with a bank, two platforms, a cash box,
/// the campaign `urgence`, whose fees the general fund bears, and five members.
///
/// m:1 is treasurer and administrator, m:2 to m:4 are the committee, m:4 is a treasurer too, m:5 is the auditor.
package final class TestBooks: Sendable {
  package typealias Tables = SQLiteBooks

  package static let day = Day("2024-06-10")!
  package static let bank = AccountCode(known: "512CC")
  package static let platform = AccountCode(known: "517HA")
  package static let processor = AccountCode(known: "517ST")
  package static let box = AccountCode(known: "53A")
  package static let fund = FundCode(known: "urgence")
  package static let campaign = CampaignCode(known: "urgence")

  package let store: SQLiteStore
  package let clock: TestClock

  /// In memory, or in files that are made for it.
  package init(seed: UInt64 = 1, files: Files? = nil) throws {
    let clock = TestClock(Instant("2024-06-10T08:00:00Z")!)
    let randoms = SeededRandoms(seed: seed)
    self.clock = clock
    let surroundings = SQLiteStore.Surroundings(clock: clock, random: { randoms.next() })
    store =
      try files.map { try SQLiteStore.create($0, surroundings: surroundings) }
      ?? SQLiteStore.inMemory(surroundings: surroundings)
    try open()
  }

  package var today: Day { clock.today }

  /// Decides and keeps a change, as the command line would.
  @discardableResult
  package func commit<Result>(
    as actor: MemberCode = .first, intent: Intent = .commit,
    _ deciding: (SQLiteBooks, inout Recorder<SQLiteBooks>) throws -> Result
  ) throws -> Result {
    let receipt = try store.commit(Request(actor: actor, intent: intent), deciding: deciding)
    return receipt.result!
  }

  package func read<Result>(_ body: (SQLiteBooks) throws -> Result) throws -> Result {
    try store.read(body)
  }

  private func open() throws {
    try commit { view, recorder in
      try OpenBooks(
        organisation: "Les Relais", chart: TestChart.chart, fiscalYear: FiscalYearStart("01-01")!,
        timeZone: "UTC"
      ).decide(view, &recorder, today: Self.day)
    }
    try commit { view, recorder in
      for (code, role) in [
        (Self.bank, AccountRole.bank), (Self.platform, .platform), (Self.processor, .platform),
        (Self.box, .cash),
      ] {
        try recorder.record(
          AccountOpened(
            code: code, kind: .asset, labelInFrench: code.text, labelInEnglish: code.text,
            parent: try recorder.account(role), roles: [], day: Self.day))
      }
      for number: Int64 in 2...5 {
        try recorder.record(
          MemberEnrolled(
            member: MemberCode(number: number),
            roles: number == 5
              ? [.auditor] : number == 4 ? [.treasurer, .committee] : [.committee],
            countersigned: Countersigned(by: MemberCode(number: number == 2 ? 1 : 2)),
            day: Self.day, opening: nil, document: nil))
      }
      _ = try OpenCampaign(
        code: Self.campaign, name: "Urgence", feesFund: .general
      ).decide(view, &recorder, today: Self.day)
    }
  }
}

extension TestBooks {
  /// Records a donation; a transfer unless said otherwise.
  @discardableResult
  package func give(
    _ cents: Int64, by channel: Channel = .transfer, reference: String? = nil, on day: Day? = nil,
    fee: Int64 = 0, account: AccountCode? = nil, campaign: CampaignCode = TestBooks.campaign,
    for designation: String? = nil
  ) throws -> ID<Donation> {
    let named = account ?? (channel.accountRole == .platform ? Self.platform : nil)
    let workflow = RecordDonation(
      campaign: campaign, amount: Amount(minorUnits: cents), day: day ?? today, channel: channel,
      reference: reference, account: named,
      designation: designation.map(FundCode.init(known:)), fee: Amount(minorUnits: fee))
    return try commit { view, recorder in try workflow.decide(view, &recorder).id }
  }

  package func donation(_ id: ID<Donation>) throws -> Donation {
    try read { try DonationReferences.resolve(id.text, in: $0) }
  }

  /// What a fund has on an account, in cents: debits less credits.
  package func cents(
    _ account: AccountCode, in fund: FundCode = TestBooks.fund, book: Book = .financial
  ) throws -> Int64 {
    try read { try $0.net(book, fund: fund, account: account).minorUnits }
  }

  package func cents(
    _ account: CommitmentAccount, in fund: FundCode = TestBooks.fund
  ) throws -> Int64 {
    try cents(account.code, in: fund, book: .commitment)
  }
}
