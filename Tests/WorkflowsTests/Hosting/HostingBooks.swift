import Council
import Giving
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Workflows

/// A hosted project in few words, with a campaign that feeds it.
struct HostingBooks {
  static let fund = FundCode(known: "jardin")
  static let campaign = CampaignCode(known: "pour-le-jardin")
  static let held = AccountCode(known: "4683")
  static let income = AccountCode(known: "75411")

  let books: TestBooks

  init(_ kind: FundKind, agreed: Bool = true) throws {
    books = try TestBooks()
    try books.add(TestBooks.collective("C04"))
    try books.commit { view, recorder in
      _ = try ProposeHosting(
        fund: Self.fund, name: "Jardin", kind: kind,
        collective: CollectiveCode(known: "C04"), purpose: "Un jardin"
      ).decide(view, &recorder, today: books.today)
      _ = try OpenCampaign(code: Self.campaign, name: "Pour le jardin", fund: Self.fund)
        .decide(view, &recorder, today: books.today)
    }
    if agreed { try agree(kind == .hostedByMandate ? .mandate : .ownObject) }
  }

  /// Decides with a document at hand.
  @discardableResult
  func withDocument<Result>(
    _ deciding: (SQLiteBooks, inout Recorder<SQLiteBooks>) throws -> Result
  ) throws -> Result {
    try books.commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "PV", content: Array("PV".utf8),
        on: books.today)
      return try deciding(view, &recorder)
    }
  }

  func agree(_ basis: HostingBasis, fee: String = "5") throws {
    try withDocument { view, recorder in
      _ = try AgreeHosting(
        fund: Self.fund, basis: basis, confirmedBy: MemberCode(number: 2), fee: FeeRate(fee)!,
        requesters: "Awa, Zoé  Blanc", devolution: "Les Voisins", day: books.today
      ).decide(view, &recorder)
    }
  }

  /// Asked by m:1, looked at by m:2 and m:3, paid by m:1.
  @discardableResult
  func pay(
    _ purpose: HostingPayment.Purpose, _ cents: Int64?, charge: HostingPayment.Charge? = nil
  ) throws -> String {
    let payment = try ask(purpose, cents, charge: charge)
    try check(payment, as: 2)
    try check(payment, as: 3)
    try pay(payment)
    return payment
  }

  func ask(
    _ purpose: HostingPayment.Purpose, _ cents: Int64?, by requester: String? = "Awa",
    charge: HostingPayment.Charge? = nil
  ) throws -> String {
    try withDocument { view, recorder in
      try AskHosting(
        fund: Self.fund, for: purpose, amount: cents.map { Amount(minorUnits: $0) },
        charge: charge, by: requester, payee: "Pépinière du Val", day: books.today
      ).decide(view, &recorder).id.text
    }
  }

  func check(
    _ payment: String, as member: Int64, signed: [SignedMessage<ActMessage>] = []
  ) throws {
    try books.commit(as: MemberCode(number: member)) { view, recorder in
      _ = try CheckHosting(payment, day: books.today, signed: signed).decide(view, &recorder)
    }
  }

  func pay(_ payment: String, as member: Int64 = 1) throws {
    try books.commit(as: MemberCode(number: member)) { view, recorder in
      _ = try PayHosting(payment, day: books.today).decide(view, &recorder)
    }
  }

  func payment(_ id: String) throws -> HostingPayment {
    try books.read { try HostedProjects.payment(id, in: $0) }
  }

  var findings: [String?] {
    get throws {
      try books.read {
        try NamedCheck.findings(of: [.hosting], in: $0, today: books.today)
      }.map(\.subject)
    }
  }

  func void(_ payment: String) throws {
    try books.commit { view, recorder in
      _ = try VoidHostingPayment(payment, day: books.today).decide(view, &recorder)
    }
  }

  func become(_ state: HostedProject.State, deed: Bool = false) throws {
    func change(_ view: SQLiteBooks, _ recorder: inout Recorder<SQLiteBooks>) throws {
      _ = try ChangeHosting(fund: Self.fund, to: state, words: "Fini", day: books.today)
        .decide(view, &recorder)
    }
    if deed { try withDocument(change) } else { try books.commit(change) }
  }

  func closeCampaign(reopens: Bool = false) throws {
    try books.commit { view, recorder in
      _ = try CloseCampaign(Self.campaign, day: books.today, reopens: reopens)
        .decide(view, &recorder)
    }
  }

  func give(_ cents: Int64) throws { try books.give(cents, campaign: Self.campaign) }

  func cents(_ account: AccountCode) throws -> Int64 { try books.cents(account, in: Self.fund) }
  func cents(_ account: CommitmentAccount) throws -> Int64 {
    try books.cents(account, in: Self.fund)
  }

  var project: HostedProject {
    get throws { try books.read { try HostedProjects.known(Self.fund, in: $0) } }
  }
}
