import Formats
import Ledger
import TestSupport
import Testing

struct AmountReaderTests {
  private func outcome(_ text: String, _ reader: AmountReader) -> Result<Int64, AmountProblem> {
    do throws(AmountProblem) {
      return .success(try reader.read(text).minorUnits)
    } catch {
      return .failure(error)
    }
  }

  @Test(arguments: [
    ("", AmountProblem.missing), (" ", .notANumber), ("-", .notANumber), (".", .notANumber),
    (".5", .notANumber), ("5.", .notANumber), ("5O", .notANumber), ("--5", .notANumber),
    ("+5", .notANumber), ("5-", .notANumber), ("(5)", .notANumber), (" 5", .notANumber),
    ("5 €", .notANumber), ("1.2.3", .notANumber), ("1e3", .notANumber), ("5,00", .otherDecimalMark),
    ("1,234.50", .otherDecimalMark), ("1.234,50", .otherDecimalMark), ("10.005", .tooPrecise),
    ("10.000", .tooPrecise), ("90071992547409.92", .tooLarge), ("-90071992547409.92", .tooLarge),
    ("99999999999999999999999999", .tooLarge),
  ])
  func `what is no amount is refused with its reason`(text: String, problem: AmountProblem) {
    #expect(outcome(text, AmountReader(.plain, .euro)) == .failure(problem))
  }

  @Test func `a refused amount says which form was expected`() {
    #expect(AmountProblem.notANumber.hint(.french, .euro)?.contains("comma") == true)
    #expect(AmountProblem.notANumber.hint(.plain, .euro)?.contains("dot") == true)
    #expect(
      AmountProblem.allCases.allSatisfy { !$0.message.isEmpty && $0.code.contains("amount-") })
  }

  @Test func `the largest amount of a record is read, either way`() {
    let reader = AmountReader(.plain, .euro)
    #expect(outcome("90071992547409.91", reader) == .success(9_007_199_254_740_991))
    #expect(outcome("-90071992547409.91", reader) == .success(-9_007_199_254_740_991))
  }

  @Test func `a currency without decimals, or with three, is read to its own minor unit`() {
    let yen = AmountReader(.plain, Currency(code: "JPY")!)
    let dinar = AmountReader(.plain, Currency(code: "TND")!)
    #expect(outcome("1500", yen) == .success(1500))
    #expect(outcome("1500.0", yen) == .failure(.tooPrecise))
    #expect(outcome("1.5", dinar) == .success(1500))
    #expect(outcome("1.505", dinar) == .success(1505))
    #expect(outcome("1.5055", dinar) == .failure(.tooPrecise))
  }

  @Test func `a form can't mark decimals and thousands with one character`() {
    #expect(AmountForm(decimalMark: .comma, thousands: [.comma]) == nil)
    #expect(AmountForm(decimalMark: .dot, thousands: [.dot, .space]) == nil)
  }

  @Test(arguments: [
    ("-€12,50", -1250), ("€-12,50", -1250), ("€ 12,50", 1250), ("12,50 €", 1250),
    ("12,50\u{A0}€", 1250), ("12,50EUR", 1250), ("(12,50 €)", -1250), ("12,50 €-", -1250),
    ("−12,50", -1250), ("+12,50", 1250), ("1 234 567,5", 123_456_750),
  ])
  func `signs and currency stand where people put them`(text: String, minorUnits: Int64) {
    #expect(outcome(text, AmountReader(Self.tolerant, .euro)) == .success(minorUnits))
  }

  @Test(arguments: [
    "-12,50-", "-(12,50)", "+-12,50", "€12,50€", "€€12,50", "- 12,50", "(12,50", "$12,50",
  ])
  func `two signs are none`(text: String) {
    #expect(outcome(text, AmountReader(Self.tolerant, .euro)) == .failure(.notANumber))
  }

  @Test(arguments: [
    "12 34", "1 2345", "1234 567", "1  234", "1 234\u{202F}567", "1 234,5 0", "1 ,5", "1 23",
  ])
  func `thousands stand apart by threes and alike, or not at all`(text: String) {
    let outcome = outcome(text, AmountReader(.french, .euro))
    #expect(outcome == .failure(.oddGrouping) || outcome == .failure(.notANumber))
  }

  private static let tolerant = AmountForm(
    decimalMark: .comma, thousands: [.space, .noBreakSpace, .narrowNoBreakSpace],
    negatives: Set(AmountForm.NegativeSign.allCases), allowsPlus: true,
    currencySigns: ["€", "EUR"])!
}
