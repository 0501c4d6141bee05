import Council
import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What happens to donations, in one line each.
extension TestBooks {
  func open(
    _ code: String, fund: FundCode? = nil, feesFund: FundCode? = nil
  ) throws {
    try commit { view, recorder in
      _ = try OpenCampaign(
        code: CampaignCode(known: code), name: code, fund: fund, feesFund: feesFund
      ).decide(view, &recorder, today: Self.day)
    }
  }

  @discardableResult
  func clear(
    _ kind: Clearing.Kind = .payout, _ ids: [ID<Donation>]? = nil,
    account: AccountCode? = TestBooks.platform, amount: Int64? = nil, fee: Int64 = 0,
    residual: Int64 = 0, feesFund: FundCode? = nil, reference: String? = nil, on day: Day? = nil,
    through: Day? = nil
  ) throws -> DonationsCleared {
    var workflow = ClearDonations(kind, on: day ?? today)
    workflow.account = kind == .slip ? nil : account
    workflow.names = ids?.map(\.text)
    workflow.amount = amount.map(Amount.init(minorUnits:))
    workflow.fee = Amount(minorUnits: fee)
    workflow.residual = Amount(minorUnits: residual)
    workflow.feesFund = feesFund
    workflow.reference = reference
    workflow.through = through
    return try commit { view, recorder in try workflow.decide(view, &recorder).fact }
  }

  @discardableResult
  func refund(
    _ id: ID<Donation>, _ cents: Int64? = nil, by origin: Refund.Origin = .us,
    reason: Refund.Reason = .refund, from account: AccountCode? = nil, on day: Day? = nil
  ) throws -> DonationRefunded {
    let workflow = RefundDonation(
      id.text, amount: cents.map(Amount.init(minorUnits:)), day: day ?? today, origin: origin,
      reason: reason, account: account)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func dispute(
    _ id: ID<Donation>, _ cents: Int64? = nil, fee: Int64 = 0, on day: Day? = nil
  ) throws -> ID<Dispute> {
    let workflow = OpenDispute(
      id.text, amount: cents.map(Amount.init(minorUnits:)), fee: Amount(minorUnits: fee),
      day: day ?? today)
    return try commit { view, recorder in try workflow.decide(view, &recorder).id }
  }

  func decide(
    _ id: ID<Donation>, _ outcome: DecideDispute.Outcome, fee: Int64 = 0, on day: Day? = nil
  ) throws {
    let workflow = DecideDispute(
      id.text, outcome, fee: Amount(minorUnits: fee), day: day ?? today)
    try commit { view, recorder in _ = try workflow.decide(view, &recorder) }
  }

  func void(_ name: String, on day: Day? = nil) throws {
    try commit { view, recorder in
      _ = try VoidAct(name, day: day ?? today).decide(view, &recorder)
    }
  }

  func correct(
    _ id: ID<Donation>, cents: Int64? = nil, day: Day? = nil, channel: Channel? = nil,
    account: AccountCode? = nil, fee: Int64? = nil
  ) throws {
    let workflow = CorrectDonation(
      id.text, amount: cents.map(Amount.init(minorUnits:)), receivedOn: day, channel: channel,
      account: account, fee: fee.map(Amount.init(minorUnits:)))
    try commit { view, recorder in
      _ = try workflow.decide(view, &recorder, today: today)
    }
  }

  func move(_ id: ID<Donation>, to campaign: String, designation: String? = nil) throws {
    try commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "PV 3", content: Array("PV 3".utf8),
        on: today)
      _ = try MoveDonation(
        id.text, to: CampaignCode(known: campaign),
        designation: designation.map(FundCode.init(known:)), day: today
      ).decide(view, &recorder)
    }
  }

  func reserve(_ cents: Int64, of fund: FundCode = TestBooks.fund) throws {
    let workflow = SetReserve(
      fund: fund, level: Amount(minorUnits: cents), purpose: .losses, day: today)
    try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func count(
    _ cents: Int64, by members: [Int64] = [1, 2], fund: FundCode? = nil
  ) throws -> CashCounted {
    let workflow = CountCash(
      counted: Amount(minorUnits: cents), members: members.map(MemberCode.init(number:)),
      day: today, fund: fund)
    return try commit { view, recorder in try workflow.decide(view, &recorder).fact }
  }

  @discardableResult
  func deposit(_ cents: Int64? = nil, fund: FundCode? = nil) throws -> CashDeposited {
    let workflow = DepositCash(
      amount: cents.map(Amount.init(minorUnits:)), day: today, fund: fund)
    return try commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @discardableResult
  func receiveUnidentified(_ cents: Int64) throws -> ID<UnidentifiedTransfer> {
    let workflow = RecordUnidentified(
      amount: Amount(minorUnits: cents), day: today, words: "VIR M DURAND")
    return try commit { view, recorder in try workflow.decide(view, &recorder).id }
  }

  @discardableResult
  func identify(
    _ transfer: ID<UnidentifiedTransfer>, _ cents: Int64? = nil,
    as campaign: CampaignCode = TestBooks.campaign
  ) throws -> ID<Donation> {
    let workflow = IdentifyDonation(
      transfer.text, as: campaign, amount: cents.map(Amount.init(minorUnits:)), day: today)
    return try commit { view, recorder in try workflow.decide(view, &recorder).id }
  }
}

extension TestBooks {
  /// Fails the test where an identity doesn't hold.
  func expectIdentities(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let breaches = try read { try Identities.breaches(in: $0) }
    #expect(breaches.isEmpty, sourceLocation: sourceLocation)
  }

  /// Debit less credit of every account and fund in both books, without those that are zero.
  func standing() throws -> [String: Int64] {
    var standing: [String: Int64] = [:]
    for book in Book.allCases {
      for balance in try read({ try $0.balances(book, fund: nil, through: nil) }) {
        let net = try balance.net().minorUnits
        if net != 0 { standing["\(book.rawValue) \(balance.fund) \(balance.account)"] = net }
      }
    }
    return standing
  }
}
