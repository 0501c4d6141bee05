import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct ExpenseTests {
  private func pay(
    _ books: TestBooks, _ expense: ExpenseRecorded, _ cents: Int64? = nil,
    from account: AccountCode? = nil, on day: Day? = nil
  ) throws {
    let workflow = PayExpense(
      expense: expense.id.text, day: day ?? books.today,
      amount: cents.map(Amount.init(minorUnits:)), account: account)
    try books.commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  private func void(_ books: TestBooks, _ expense: ExpenseRecorded) throws {
    let workflow = VoidExpense(expense: expense.id.text, day: books.today)
    try books.commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  private func kept(_ books: TestBooks, _ expense: ExpenseRecorded) throws -> Expense {
    try books.read { try Expenses.resolve(expense.id.text, in: $0) }
  }

  private func richBooks() throws -> TestBooks {
    let books = try TestBooks()
    try books.openBalances(("512CC", 100_000), ("102", -100_000))
    return books
  }

  @Test func `an expense is a cost of its fund at once`() throws {
    let books = try richBooks()
    try books.spend(8_400)
    #expect(try books.cents(.cost, in: .general) == 8_400)
    #expect(try books.cents(.free, in: .general) == 91_600)
    #expect(try books.cents(TestBooks.bank, in: .general) == 91_600)
    try books.expectIdentities()
  }

  @Test func `an invoice is the cost, its payments move cash alone`() throws {
    let books = try richBooks()
    let invoice = try books.spend(6_000, isInvoice: true)
    #expect(try books.cents(.free, in: .general) == 94_000)
    #expect(try books.cents(TestBooks.bank, in: .general) == 100_000)
    #expect(try kept(books, invoice).state == .invoiced)
    try books.expectIdentities()
    try pay(books, invoice, 2_000)
    #expect(try kept(books, invoice).state == .partlyPaid)
    #expect(try books.cents(AccountCode(known: "401"), in: .general) == -4_000)
    #expect(
      throws: EntryRefusal.moreThanOwed(
        invoice.id.text, owed: Amount(minorUnits: 4_000), asked: Amount(minorUnits: 4_001))
    ) { try pay(books, invoice, 4_001) }
    try pay(books, invoice)
    #expect(try kept(books, invoice).state == .paid)
    #expect(try books.cents(.free, in: .general) == 94_000)
    #expect(try books.cents(TestBooks.bank, in: .general) == 94_000)
    #expect(
      throws: EntryRefusal.expenseStateForbids(invoice.id.text, state: .paid, act: "paid")
    ) { try pay(books, invoice) }
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `voided, it leaves both books where they were, whatever was paid`() throws {
    let books = try richBooks()
    let before = try books.sums()
    for paid: Int64? in [nil, 1_000, 6_000] {
      let invoice = try books.spend(6_000, isInvoice: true)
      if let paid { try pay(books, invoice, paid) }
      try void(books, invoice)
      #expect(try books.sums() == before)
      #expect(try kept(books, invoice).state == .voided)
    }
    let atOnce = try books.spend(10)
    try void(books, atOnce)
    #expect(try books.sums() == before)
    #expect(
      throws: EntryRefusal.expenseStateForbids(atOnce.id.text, state: .voided, act: "voided")
    ) { try void(books, atOnce) }
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `it is found by the number of any of its entries`() throws {
    let books = try richBooks()
    let invoice = try books.spend(6_000, isInvoice: true)
    try pay(books, invoice)
    for number in try kept(books, invoice).entries {
      #expect(try books.read { try Expenses.resolve("\(number)", in: $0).id } == invoice.id)
    }
    #expect(throws: EntryRefusal.unknownExpense("9999")) {
      try books.read { try Expenses.resolve("9999", in: $0) }
    }
  }

  @Test func `more than is free is refused, and the bank's own fee is not`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    for isInvoice in [false, true] {
      #expect(throws: KeepingRefusal.self) { try books.spend(1_001, isInvoice: isInvoice) }
    }
    try books.spend(1_200, charging: "627")
    #expect(try books.cents(.free, in: .general) == -200)
    try books.expectIdentities()
  }

  @Test func `awards, assets and income are no expenses`() throws {
    let books = try richBooks()
    for account in ["6571", "706", "411", "512CC"] {
      #expect(throws: EntryRefusal.notAnExpenseAccount(AccountCode(known: account))) {
        try books.spend(10, charging: account)
      }
    }
    #expect(throws: KeepingRefusal.accountUnknown(AccountCode(known: "699"))) {
      try books.spend(10, charging: "699")
    }
  }

  @Test func `it is paid from a bank account or a box, and owed on a debt's account`() throws {
    let books = try richBooks()
    #expect(throws: KeepingRefusal.self) { try books.spend(10, from: TestBooks.platform) }
    #expect(throws: KeepingRefusal.self) { try books.spend(10, from: TestBooks.box) }
    try books.record(("53A", 100), ("512CC", -100))
    try books.spend(10, from: TestBooks.box)
    try books.spend(10, from: AccountCode(known: "421"), isInvoice: true)
    #expect(throws: KeepingRefusal.self) {
      try books.spend(10, from: TestBooks.bank, isInvoice: true)
    }
    try books.expectIdentities()
  }

  @Test func `a payment before its invoice is refused`() throws {
    let books = try richBooks()
    let invoice = try books.spend(100, isInvoice: true)
    let before = books.today.adding(days: -1)
    #expect(throws: EntryRefusal.dayBeforeItsCause(before, cause: books.today)) {
      try pay(books, invoice, on: before)
    }
  }
}
