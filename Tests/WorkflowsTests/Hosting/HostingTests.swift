import Council
import Giving
import Granting
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

/// A hosted project from its candidacy to its deed, in both books.
struct HostingTests {
  @Test
  func `what a mandate brings in is held for its owner: no income, no cost, and the fee ours`()
    throws
  {
    let hosting = try HostingBooks(.hostedByMandate)
    try hosting.give(1000_00)
    try hosting.books.expectIdentities()
    #expect(try hosting.cents(HostingBooks.held) == -1000_00)
    #expect(try hosting.cents(HostingBooks.income) == 0)
    #expect(try hosting.cents(.free) == 1000_00)
    try hosting.pay(.costs, 240_00)
    try hosting.books.expectIdentities()
    try hosting.pay(.fee, 50_00)
    try hosting.books.expectIdentities()
    #expect(try hosting.cents(HostingBooks.held) == -710_00)
    #expect(try hosting.cents(TestBooks.bank) == 710_00)
    #expect(try hosting.cents(.free) == 710_00)
    #expect(try hosting.books.cents(AccountCode(known: "706"), in: .general) == -50_00)
    #expect(try hosting.books.cents(.free, in: .general) == 50_00)
    try hosting.become(.windingDown)
    try hosting.pay(.devolution, nil)
    try hosting.books.expectIdentities()
    #expect(try hosting.cents(HostingBooks.held) == 0)
    #expect(try hosting.cents(.moved) == 710_00)
    try hosting.closeCampaign()
    try hosting.become(.closed, deed: true)
    #expect(try hosting.project.state == .closed)
    #expect(try hosting.project.deed != nil)
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `what is hosted in own name is income and cost, and what is left a contribution`()
    throws
  {
    let hosting = try HostingBooks(.hostedInOwnName)
    try hosting.give(500_00)
    #expect(try hosting.cents(HostingBooks.income) == -500_00)
    #expect(throws: HostingRefusal.notUnderMandate(HostingBooks.fund, .costs)) {
      try hosting.pay(.costs, 10_00)
    }
    let expense = RecordExpense(
      fund: HostingBooks.fund, account: AccountCode(known: "613"),
      amount: Amount(minorUnits: 120_00), day: hosting.books.today, cause: .decision("PV-1"))
    #expect(throws: HostingRefusal.documentMissing(act: "an expense of a project")) {
      try hosting.books.commit { view, recorder in try expense.decide(view, &recorder) }
    }
    try hosting.withDocument { view, recorder in try expense.decide(view, &recorder) }
    try hosting.books.expectIdentities()
    try hosting.become(.windingDown)
    try hosting.pay(.devolution, nil)
    try hosting.books.expectIdentities()
    #expect(try hosting.cents(AccountCode(known: "6571")) == 380_00)
    #expect(try hosting.cents(.free) == 0)
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test(arguments: HostingPayment.Purpose.allCases)
  func `a payment and its undoing leave both books where they were`(
    purpose: HostingPayment.Purpose
  ) throws {
    let hosting = try HostingBooks(.hostedByMandate)
    try hosting.give(1000_00)
    if purpose == .devolution { try hosting.become(.windingDown) }
    let before = try hosting.books.sums()
    let payment = try hosting.pay(purpose, 40_00)
    #expect(try hosting.books.sums() != before)
    try hosting.void(payment)
    #expect(try hosting.books.sums() == before)
    try hosting.books.expectIdentities()
    #expect(throws: HostingRefusal.paymentVoided(payment)) { try hosting.void(payment) }
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `what a platform keeps of a mandate's gift is its owner's, and what is given back`()
    throws
  {
    let hosting = try HostingBooks(.hostedByMandate)
    let gift = try hosting.books.give(
      1000_00, by: .platform, fee: 20_00, campaign: HostingBooks.campaign)
    #expect(try hosting.cents(HostingBooks.held) == -980_00)
    #expect(try hosting.cents(AccountCode(known: "6278")) == 0)
    try hosting.books.expectIdentities()
    try hosting.books.clear()
    try hosting.books.expectIdentities()
    #expect(try hosting.cents(.free) == 980_00)
    try hosting.books.refund(gift, 30_00)
    #expect(try hosting.cents(HostingBooks.held) == -950_00)
    try hosting.books.expectIdentities()
    // Also in another year, when what was given back of our own income is a charge.
    hosting.books.clock.move(to: hosting.books.today.adding(days: 300))
    try hosting.books.refund(gift, 50_00)
    #expect(try hosting.cents(HostingBooks.held) == -900_00)
    #expect(try hosting.cents(AccountCode(known: "672")) == 0)
    try hosting.books.expectIdentities()
    try hosting.books.expectReplayGivesTheSame()
  }

  @Test func `the host keeps no more than was agreed of what came in`() throws {
    let hosting = try HostingBooks(.hostedByMandate)
    try hosting.give(999_99)
    #expect(
      throws: HostingRefusal.aboveFee(
        HostingBooks.fund, rate: FeeRate("5")!, left: Amount(minorUnits: 49_99),
        asked: Amount(minorUnits: 50_00))
    ) { try hosting.pay(.fee, 50_00) }
    let fee = try hosting.pay(.fee, 49_99)
    #expect(throws: HostingRefusal.self) { try hosting.pay(.fee, 1) }
    try hosting.void(fee)
    try hosting.pay(.fee, 1)
  }

  @Test func `a project closes only with nothing left, no campaign, and the deed`() throws {
    let hosting = try HostingBooks(.hostedByMandate)
    try hosting.give(100_00)
    try hosting.become(.windingDown)
    #expect(
      throws: HostingRefusal.campaignOpen(
        HostingBooks.fund, campaign: HostingBooks.campaign.text)
    ) { try hosting.become(.closed, deed: true) }
    try hosting.closeCampaign()
    #expect(
      throws: HostingRefusal.notEmpty(
        HostingBooks.fund, what: "account 4683", amount: Amount(minorUnits: -100_00))
    ) { try hosting.become(.closed, deed: true) }
    try hosting.pay(.devolution, nil)
    #expect(throws: HostingRefusal.documentMissing(act: "the end of a project")) {
      try hosting.become(.closed)
    }
    try hosting.become(.closed, deed: true)
    #expect(
      throws: HostingRefusal.stateForbids(HostingBooks.fund, state: .closed, act: "paid from")
    ) { try hosting.pay(.costs, 1) }
    #expect(
      try hosting.books.read {
        try NamedCheck.findings(of: [.hosting], in: $0, today: hosting.books.today)
      } == [])
    try hosting.closeCampaign(reopens: true)
    try hosting.give(5_00)
    #expect(
      try hosting.books.read {
        try NamedCheck.findings(of: [.hosting], in: $0, today: hosting.books.today)
      }.map(\.subject)
        == [HostingBooks.fund.text])
    try hosting.become(.windingDown)
    #expect(try hosting.project.closedOn == nil)
    try hosting.pay(.devolution, nil)
  }

  @Test func `nothing is collected any more for a project that is closed`() throws {
    let hosting = try HostingBooks(.hostedByMandate, agreed: false)
    try hosting.closeCampaign()
    try hosting.become(.closed)
    #expect(
      throws: HostingRefusal.stateForbids(
        HostingBooks.fund, state: .closed, act: "collected for")
    ) {
      try hosting.books.commit { view, recorder in
        _ = try OpenCampaign(
          code: CampaignCode(known: "encore"), name: "Encore", fund: HostingBooks.fund
        ).decide(view, &recorder, today: hosting.books.today)
      }
    }
  }

  @Test(arguments: HostedProject.State.allCases, HostedProject.State.allCases)
  func `a state is followed by those that may follow it, and no other`(
    from: HostedProject.State, to: HostedProject.State
  ) throws {
    let paths: [HostedProject.State: [HostedProject.State]] = [
      .candidate: [], .active: [], .suspended: [.suspended], .windingDown: [.windingDown],
      .closed: [.windingDown, .closed],
    ]
    let hosting = try HostingBooks(.hostedInOwnName, agreed: from != .candidate)
    try hosting.closeCampaign()
    for state in paths[from]! { try hosting.become(state, deed: true) }
    #expect(try hosting.project.state == from)
    // A candidate becomes active by its agreement alone.
    let isPossible = from.mayBecome(to) && !(from == .candidate && to == .active)
    if isPossible {
      try hosting.become(to, deed: true)
      #expect(try hosting.project.state == to)
    } else {
      #expect(throws: HostingRefusal.self) { try hosting.become(to, deed: true) }
    }
  }

  @Test(arguments: [HostedProject.State.candidate, .suspended])
  func `what is not active spends nothing, and still receives`(state: HostedProject.State) throws {
    let hosting = try HostingBooks(.hostedInOwnName, agreed: state != .candidate)
    if state == .suspended { try hosting.become(.suspended) }
    try hosting.give(100_00)
    let fund = HostingBooks.fund
    #expect(throws: HostingRefusal.stateForbids(fund, state: state, act: "given from")) {
      try hosting.books.transfer(10_00, from: fund, to: .general, decision: "PV-1")
    }
    #expect(throws: HostingRefusal.stateForbids(fund, state: state, act: "spent from")) {
      try hosting.withDocument { view, recorder in
        try RecordExpense(
          fund: fund, account: AccountCode(known: "613"), amount: Amount(minorUnits: 1),
          day: hosting.books.today, cause: .decision("PV-1")
        ).decide(view, &recorder)
      }
    }
    #expect(throws: HostingRefusal.self) { try hosting.pay(.devolution, 1) }
    #expect(try hosting.cents(.free) == 100_00)
  }

  @Test func `money under a mandate is not moved to other funds, nor theirs to it`() throws {
    let hosting = try HostingBooks(.hostedByMandate)
    try hosting.give(100_00)
    try hosting.books.give(100_00)
    let fund = HostingBooks.fund
    #expect(throws: HostingRefusal.mandateCrossed(from: fund, to: TestBooks.fund)) {
      try hosting.books.transfer(10_00, from: fund, to: TestBooks.fund, decision: "PV-1")
    }
    #expect(throws: HostingRefusal.mandateCrossed(from: TestBooks.fund, to: fund)) {
      try hosting.books.transfer(10_00, from: TestBooks.fund, to: fund, decision: "PV-1")
    }
    let gift = try hosting.books.give(20_00)
    #expect(throws: HostingRefusal.mandateCrossed(from: TestBooks.fund, to: fund)) {
      try hosting.withDocument { view, recorder in
        try MoveDonation(gift.text, to: HostingBooks.campaign, day: hosting.books.today)
          .decide(view, &recorder)
      }
    }
  }

  @Test func `an agreement needs its document, another's confirmation and a basis that fits`()
    throws
  {
    let hosting = try HostingBooks(.hostedByMandate, agreed: false)
    func agree(_ basis: HostingBasis, by member: Int64) -> AgreeHosting {
      AgreeHosting(
        fund: HostingBooks.fund, basis: basis, confirmedBy: MemberCode(number: member),
        requesters: "Awa", devolution: "Les Voisins", day: hosting.books.today)
    }
    #expect(throws: HostingRefusal.basisOfOtherKind(.ownObject, .hostedByMandate)) {
      try hosting.withDocument { try agree(.ownObject, by: 2).decide($0, &$1) }
    }
    #expect(throws: HostingRefusal.confirmsOneself(.first)) {
      try hosting.withDocument { try agree(.mandate, by: 1).decide($0, &$1) }
    }
    #expect(throws: HostingRefusal.documentMissing(act: "an agreement")) {
      try hosting.books.commit { try agree(.mandate, by: 2).decide($0, &$1) }
    }
    try hosting.agree(.mandate)
    let agreement = try #require(try hosting.project.agreement)
    #expect(agreement.confirmedBy == MemberCode(number: 2) && agreement.fee == FeeRate("5"))
  }

  @Test
  func `nobody gives a mandate without a legal form, and no bare fund is opened for a project`()
    throws
  {
    let books = try TestBooks()
    try books.commit { _, recorder in
      try recorder.record(
        CollectiveAdded(
          code: CollectiveCode(known: "C09"), particulars: CollectiveParticulars(),
          day: books.today, document: nil))
    }
    #expect(throws: HostingRefusal.noPrincipal(CollectiveCode(known: "C09"))) {
      try books.commit { view, recorder in
        try ProposeHosting(
          fund: HostingBooks.fund, name: "x", kind: .hostedByMandate,
          collective: CollectiveCode(known: "C09")
        ).decide(view, &recorder, today: books.today)
      }
    }
    for kind in [FundKind.hostedByMandate, .hostedInOwnName] {
      #expect(throws: HostingRefusal.openedAsProject(kind)) {
        try books.commit { view, recorder in
          try OpenFund(code: HostingBooks.fund, name: "x", kind: kind)
            .decide(view, &recorder, today: books.today)
        }
      }
    }
  }

  @Test(arguments: [
    ("0", 0), ("5", 500), ("7.25", 725), ("7.5", 750), ("100", 10_000),
  ])
  func `a fee is read in percents`(text: String, hundredths: Int64) {
    #expect(FeeRate(text)?.hundredths == hundredths)
  }

  @Test(arguments: ["", "-1", "100.01", "1.234", "1.", ".5", "5%", "1e2", "+5", "1000"])
  func `and nothing else`(text: String) {
    #expect(FeeRate(text) == nil)
  }
}
