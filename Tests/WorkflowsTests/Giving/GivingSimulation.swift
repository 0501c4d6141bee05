import Giving
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// Does what a careless treasurer, donors, platforms and banks might do, in an order a seed gives.
struct GivingSimulation {
  private(set) var books: TestBooks
  private var random: SeededGenerator
  private var donations: [ID<Donation>] = []
  private var disputed: [ID<Donation>] = []
  private var transfers: [ID<UnidentifiedTransfer>] = []
  private var acts: [String] = []
  /// What was done and what was refused, by name.
  private(set) var done: [String: Int] = [:]
  private(set) var refused: [String: Int] = [:]

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    books = try TestBooks(seed: seed)
    try books.open("eau")
    try books.open("urgence-2", fund: TestBooks.fund)
  }

  static let names = Set(acts.map(\.0))

  private typealias Act = (String, @Sendable (inout GivingSimulation) throws -> Void)

  private static let acts: [Act] = [
    ("give", { try $0.give() }), ("give", { try $0.give() }), ("give", { try $0.give() }),
    ("clear all", { try $0.clearAll() }), ("clear some", { try $0.clearSome() }),
    ("slip", { try $0.slip() }), ("count", { try $0.count() }), ("deposit", { try $0.deposit() }),
    ("refund", { try $0.refund() }), ("platform refund", { try $0.refundByPlatform() }),
    ("dispute", { try $0.dispute() }), ("decide", { try $0.decide() }),
    ("void", { try $0.voidDonation() }), ("void act", { try $0.voidAct() }),
    ("correct", { try $0.correct() }), ("move", { try $0.move() }),
    ("unidentified", { try $0.receiveUnidentified() }), ("identify", { try $0.identify() }),
    ("reserve", { try $0.reserve() }), ("platform debit", { try $0.platformDebit() }),
  ]

  /// Does one act; what a rule refuses changes nothing.
  mutating func step() throws {
    if random.next() % 4 == 0 {
      books.clock.move(to: books.today.adding(days: Int(random.next() % 40)))
    }
    let (name, act) = pick(Self.acts)
    do {
      try act(&self)
      done[name, default: 0] += 1
    } catch let refusal as any Explained where refusal.exit != .bug {
      refused["\(name): \(refusal.code)", default: 0] += 1
    }
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int(random.next() % UInt64(choices.count))]
  }

  private mutating func cents(_ most: Int64 = 20_000) -> Int64 {
    1 + Int64(random.next() % UInt64(most))
  }

  private mutating func donation() throws -> ID<Donation> {
    if donations.isEmpty { try give() }
    return pick(donations)
  }

  private mutating func reserve() throws {
    try books.reserve(cents(3000), of: pick([TestBooks.fund, .general, FundCode(known: "eau")]))
  }

  private mutating func give() throws {
    let channel = pick(Channel.allCases + [.platform, .platform, .card])
    let account = pick([TestBooks.platform, TestBooks.platform, TestBooks.processor])
    let amount = cents()
    let fee =
      channel.accountRole == .platform && random.next() % 2 == 0 ? min(amount, cents(50)) : 0
    donations.append(
      try books.give(
        amount, by: channel, on: books.today.adding(days: -Int(random.next() % 5)), fee: fee,
        account: channel.accountRole == .platform ? account : nil,
        campaign: CampaignCode(known: pick(["urgence", "eau", "urgence-2"]))))
  }

  private mutating func clearAll() throws {
    let fee = random.next() % 3 == 0 ? cents(100) : 0
    let bearer: FundCode? = fee > 0 ? .general : nil
    let account = pick([TestBooks.platform, TestBooks.processor])
    acts.append(
      try books.clear(
        account: account, fee: fee, feesFund: bearer,
        through: books.today.adding(days: -Int(random.next() % 3))
      ).id.text)
  }

  private mutating func clearSome() throws {
    let account = pick([TestBooks.platform, TestBooks.processor])
    let waiting = try books.read { view in
      var filter = DonationFilter()
      filter.account = account
      filter.uncleared = true
      var waiting: [ID<Donation>] = []
      try filter.forEach(in: view) { waiting.append($0.id) }
      return waiting
    }
    guard !waiting.isEmpty else { return }
    acts.append(
      try books.clear(
        pick([.line, .payout]), [pick(waiting), pick(waiting)], account: account
      ).id.text)
  }

  /// More or less came than the books expect.
  private mutating func platformDebit() throws {
    let residual = Int64(random.next() % 1000) - 500
    do {
      try books.clear(amount: 100)
    } catch GivingRefusal.residual(let expected, _, _) where expected.minorUnits > residual {
      acts.append(
        try books.clear(amount: expected.minorUnits - residual, residual: residual).id.text)
    } catch GivingRefusal.residual(let expected, _, _) where expected.isNegative {
      acts.append(
        try books.clear(.platformDebit, amount: expected.minorUnits).id.text)
    }
  }

  private mutating func slip() throws { acts.append(try books.clear(.slip).id.text) }

  private mutating func count() throws {
    let held =
      try books.cents(TestBooks.box) + books.cents(TestBooks.box, in: FundCode(known: "eau"))
    let counted = max(0, held + Int64(random.next() % 5) - 2)
    acts.append(try books.count(counted, fund: TestBooks.fund).clearing.text)
  }

  private mutating func deposit() throws {
    acts.append(
      try books.deposit(random.next() % 2 == 0 ? nil : cents(3000), fund: TestBooks.fund).id.text)
  }

  private mutating func refund() throws {
    acts.append(try books.refund(donation(), random.next() % 2 == 0 ? nil : cents()).id.text)
  }

  private mutating func refundByPlatform() throws {
    acts.append(
      try books.refund(
        donation(), random.next() % 2 == 0 ? nil : cents(), by: pick([.platform, .bank]),
        reason: pick([.refund, .rejection, .dispute])
      ).id.text)
  }

  private mutating func dispute() throws {
    let id = try donation()
    acts.append(
      try books.dispute(
        id, random.next() % 3 == 0 ? cents() : nil, fee: random.next() % 2 == 0 ? 1500 : 0
      ).text)
    disputed.append(id)
  }

  private mutating func decide() throws {
    if disputed.isEmpty { try dispute() }
    try books.decide(
      pick(disputed), pick([.won, .lost]), fee: random.next() % 4 == 0 ? 500 : 0)
  }

  private mutating func voidDonation() throws { try books.void(donation().text) }

  private mutating func voidAct() throws {
    guard !acts.isEmpty else { throw GivingRefusal.unknownAct("") }
    try books.void(pick(acts))
  }

  private mutating func correct() throws {
    let id = try donation()
    switch random.next() % 3 {
    case 0: try books.correct(id, cents: cents())
    case 1: try books.correct(id, day: books.today.adding(days: -3))
    default:
      let channel = pick([Channel.transfer, .cheque, .cash])
      try books.correct(id, channel: channel, fee: 0)
    }
  }

  private mutating func move() throws {
    let id = try donation()
    let purpose = random.next() % 3 == 0 ? "logement" : nil
    try books.move(id, to: pick(["urgence", "eau", "urgence-2"]), designation: purpose)
  }

  private mutating func receiveUnidentified() throws {
    transfers.append(try books.receiveUnidentified(cents()))
    acts.append(transfers.last!.text)
  }

  private mutating func identify() throws {
    if transfers.isEmpty { try receiveUnidentified() }
    donations.append(
      try books.identify(pick(transfers), random.next() % 2 == 0 ? nil : cents(5000)))
  }
}
