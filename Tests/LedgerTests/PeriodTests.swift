import Ledger
import Testing

struct PeriodTests {
  @Test func `a period holds its first day, its last, and those between`() throws {
    for length in 0...3 {
      let first = Day(number: 100)
      let period = try #require(Period(first: first, last: first.adding(days: length)))
      for offset in -2...5 {
        #expect(period.contains(first.adding(days: offset)) == (0...length).contains(offset))
      }
    }
    #expect(Period(first: Day(number: 1), last: Day(number: 0)) == nil)
  }

  @Test(arguments: ["01-01", "07-01", "09-01", "03-31", "12-31"])
  func `every day is in one fiscal year, and the years follow each other`(_ text: String) throws {
    let start = try #require(FiscalYearStart(text))
    #expect(start.description == text)
    var year = start.year(containing: Day(number: 0))
    for number in Int32(0)..<4000 {
      let day = Day(number: number)
      let holding = start.year(containing: day)
      #expect(holding.contains(day))
      if holding != year {
        #expect(holding.first == year.last.adding(days: 1))
        year = holding
      }
      #expect(holding.first.description.hasSuffix(text))
    }
  }

  @Test(arguments: ["02-29", "13-01", "1-1", "00-10", "", "01/01"])
  func `a fiscal year begins on a day that every year has`(_ text: String) {
    #expect(FiscalYearStart(text) == nil)
  }
}
