import Keeping
import Ledger
import Testing
import Workflows

struct EntryRefusalTests {
  private static let account = AccountCode(known: "613")
  private static let day = Day("2024-06-12")!
  private static let one = Amount(minorUnits: 100)

  private static let all: [EntryRefusal] = [
    .accountKeptByEvents(account), .notAnExpenseAccount(account),
    .costCeilingReached(fund: .general, .travel, left: .zero, needed: one),
    .tooManyBalances(900, atMost: 400), .unknownManualEntry("e1"),
    .dayBeforeItsCause(day, cause: day), .unknownExpense("f1"),
    .expenseStateForbids("f1", state: .partlyPaid, act: "paid"),
    .moreThanOwed("f1", owed: .zero, asked: one),
  ]

  @Test func `every refusal has a code of its own and words without inner names`() {
    Wording.check(Self.all)
  }
}
