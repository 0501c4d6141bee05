import Journal
import Keeping
import Ledger
import TestSupport
import Testing

/// Facts of keeping, written and read back: what a record says is what was decided.
struct KeepingFactTests {
  private static let day = Day("2024-06-12")!
  private static let bank = AccountCode(known: "512CC")
  private static let one = Amount(minorUnits: 12_550)
  private static let document = id(Document.self)
  private static let hash = Hash(of: Array("x".utf8))

  private static func id<Thing: Identified>(_ thing: Thing.Type) -> ID<Thing> {
    ID(high: 7, low: 0x0123_4567_89AB_CDEF)
  }

  private func expectReadBack<F: Fact & Equatable>(
    _ fact: F, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var writer = CanonicalWriter(capacity: 4096)
    let envelope = Envelope(
      at: Instant("2024-06-12T08:00:00Z")!, by: "m:1", change: 0, input: nil, last: true,
      nonce: Nonce(), once: nil, seq: 0)
    try envelope.encode(fact, into: &writer)
    var scratch = CanonicalWriter(capacity: 4096)
    let read = try writer.withUnsafeBytes { bytes in
      try RecordLine(bytes).accept(F.self, scratch: &scratch)
    }
    #expect(read == fact, sourceLocation: sourceLocation)
  }

  private static let postings: [Posting] = [
    .debit(bank, .general, one, auxiliary: "G12"),
    Posting(
      account: AccountCode(known: "102"), fund: .general, amount: Amount(minorUnits: -12_550)),
  ]

  @Test func `entries by hand`() throws {
    let id = Self.id(ManualEntry.self)
    for cause: Cause? in [nil, .decision("PV-12"), .award("CA-G12"), .cost(.travel)] {
      try expectReadBack(
        EntryRecorded(
          id: id, day: Self.day, postings: Self.postings, cause: cause, document: Self.document))
    }
    try expectReadBack(
      BalancesOpened(id: id, day: Self.day, balances: Self.postings, document: nil))
    for reason in ReversalReason.allCases {
      try expectReadBack(
        EntryReversed(id: id, day: Self.day, reason: reason, document: Self.document))
    }
  }

  @Test func `what was done to people, and copies of their file, without a name`() throws {
    try expectReadBack(PersonErased(day: Self.day, record: 12, tag: "donor"))
    for act in PeopleChanged.Act.allCases {
      try expectReadBack(PeopleChanged(act: act, day: Self.day, document: nil))
    }
    let copy = PeopleCopyCode(number: 3)
    try expectReadBack(
      PeopleCopied(copy: copy, until: Self.day.adding(days: 35), day: Self.day, document: nil))
    try expectReadBack(
      PeopleCopyDestroyed(copy: copy, day: Self.day, document: Self.document))
  }

  @Test func `keys of the log, what was lost, and witnesses`() throws {
    let key = NoteSigner(
      name: "caisse/00112233445566778899aabbccddeeff", kind: .note,
      seed: [UInt8](repeating: 1, count: 32))!.key
    let witness = NoteSigner(
      name: "cabinet.example/w1", kind: .cosignature, seed: [UInt8](repeating: 2, count: 32))!.key
    try expectReadBack(LogKeyRotated(key: key, day: Self.day, document: Self.document))
    try expectReadBack(
      BooksRestored(
        key: key, lost: LostRecords(size: 300, root: Self.hash), day: Self.day,
        document: Self.document))
    let policy = try WitnessPolicy(text: "witness A \(witness.text)\ngroup g any A\nquorum g")
    try expectReadBack(WitnessesNamed(policy: policy, day: Self.day, document: nil))
    for logKey in [key, nil] {
      try expectReadBack(
        BooksOpened(
          origin: key.name, organisation: "Les Relais", siren: nil, rna: nil, currency: "EUR",
          fiscalYear: FiscalYearStart("01-01")!, logKey: logKey, timeZone: "UTC", day: Self.day))
    }
  }

  @Test func `expenses`() throws {
    let id = Self.id(Expense.self)
    try expectReadBack(
      ExpenseRecorded(
        id: id, day: Self.day, fund: .general, account: AccountCode(known: "613"),
        amount: Self.one, counterpart: Self.bank, isInvoice: true, dueOn: Self.day,
        cause: .cost(.premises), payee: Self.hash, document: Self.document))
    try expectReadBack(
      ExpenseRecorded(
        id: id, day: Self.day, fund: .general, account: AccountCode(known: "613"),
        amount: Self.one, counterpart: Self.bank, isInvoice: false, dueOn: nil, cause: nil,
        payee: nil, document: nil))
    try expectReadBack(
      ExpensePaid(
        expense: id, day: Self.day, amount: Self.one, account: Self.bank,
        document: Self.document))
    try expectReadBack(
      ExpenseVoided(expense: id, day: Self.day, reason: .duplicate, document: nil))
  }

  @Test func `funds, reserves and accounts`() throws {
    try expectReadBack(
      FundTransferred(
        from: .general, to: FundCode(known: "urgence"), amount: Self.one, day: Self.day,
        account: Self.bank, liaison: AccountCode(known: "181"), decision: "PV-12",
        document: Self.document))
    try expectReadBack(
      MoneyTransferred(
        fund: .general, amount: Self.one, from: Self.bank, to: AccountCode(known: "53A"),
        transit: AccountCode(known: "58"), day: Self.day, arrivedOn: Self.day.adding(days: 2),
        document: nil))
    for purpose in ReservePurpose.allCases {
      try expectReadBack(
        ReserveSet(
          fund: .general, purpose: purpose, level: Self.one, day: Self.day, decision: nil,
          document: Self.document))
    }
    try expectReadBack(
      CostAllowed(
        fund: .general, costClass: .staff, ceiling: Self.one, day: Self.day, decision: "PV-12",
        document: nil))
    try expectReadBack(
      AccountOpened(
        code: Self.bank, kind: .asset, labelInFrench: "Banque", labelInEnglish: "Bank",
        parent: AccountCode(known: "512"), roles: [.bank], day: Self.day,
        document: Self.document))
    for document in [nil, Self.document] {
      try expectReadBack(
        AccountRoleGiven(
          account: Self.bank, role: .giftsUsed, day: Self.day, document: document))
    }
    try expectReadBack(
      AccountIdentified(
        account: Self.bank, holder: Self.hash, iban: Hash(of: [9]), day: Self.day,
        document: Self.document))
    try expectReadBack(DocumentAttached(attached: Self.document, record: 12, day: Self.day))
  }

  @Test func `guarantees, covers and agreements`() throws {
    let urgence = FundCode(known: "urgence")
    for decision in [nil, "PV-12"] {
      try expectReadBack(
        FundGuaranteed(
          fund: urgence, guarantor: .general, ceiling: Self.one, day: Self.day,
          decision: decision, document: decision == nil ? nil : Self.document))
    }
    for source in Cover.Source.allCases {
      let move = CoverMove(
        fund: urgence, bearer: .general, source: source, amount: Self.one, day: Self.day,
        account: Self.bank, liaison: AccountCode(known: "181"))
      try expectReadBack(ShortfallCovered(move))
      try expectReadBack(CoverReturned(move))
    }
    for (unspent, words) in zip(GrantTerms.Unspent.allCases, [nil, Self.hash]) {
      let terms = GrantTerms(
        funder: "FDR", amount: Self.one, first: Self.day, last: Self.day.adding(days: 9),
        tranches: [GrantTerms.Tranche(Self.one, on: Self.day)], unspent: unspent)
      try expectReadBack(
        GrantAgreed(
          fund: urgence, terms: terms, name: words, purpose: words, day: Self.day,
          document: Self.document))
    }
  }

  @Test func `a cause is one of its three words and a reference, or nothing`() {
    for text in ["", "decision", "decision ", "decision é", "cost", "cost rent", "vote PV-12"] {
      #expect(Cause(text: text) == nil, "\(text)")
    }
    for cause: Cause in [.decision("a/b:1"), .award("CA-G12-7K2Q"), .cost(.other)] {
      #expect(Cause(text: cause.text) == cause)
    }
  }
}
