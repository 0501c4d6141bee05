import Formats
import Ledger
import Testing

struct DayReaderTests {
  private func outcome(_ text: String, _ form: DayForm) -> Result<String, DayProblem> {
    do throws(DayProblem) {
      return .success(try DayReader(form).read(text).description)
    } catch {
      return .failure(error)
    }
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    String(repeating: "0", count: width - String(value).count) + String(value)
  }

  @Test func `every day of two centuries comes back from every form`() {
    let first = Day(year: 1950, month: 1, day: 1)!
    let last = Day(year: 2149, month: 12, day: 31)!
    let forms = ["yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "yyyyMMdd"]
    for pattern in forms {
      let reader = DayReader(DayForm(pattern)!)
      var lost = 0
      for number in first.number...last.number {
        let (year, month, day) = Day(number: number).civil
        let text = pattern.replacing("yyyy", with: padded(year, 4))
          .replacing("MM", with: padded(month, 2)).replacing("dd", with: padded(day, 2))
        if (try? reader.read(text))?.number != number { lost += 1 }
      }
      #expect(lost == 0, "\(pattern)")
    }
  }

  @Test func `every pair of two digits is a day of its month, or refused`() {
    let reader = DayReader(.french)
    for year in [1900, 2000, 2023, 2024] {
      for month in 0...99 {
        for day in 0...99 {
          let text = "\(padded(day, 2))/\(padded(month, 2))/\(year)"
          let expected = Day(year: year, month: month, day: day)
          guard (try? reader.read(text)) != expected else { continue }
          Issue.record("\(text)")
        }
      }
    }
    #expect(outcome("30/02/2024", .french) == .failure(.notInCalendar))
  }

  @Test func `two digits are years of this century`() {
    let short = DayForm("dd/MM/yy")!
    #expect(outcome("30/06/24", short) == .success("2024-06-30"))
    #expect(outcome("01/01/99", short) == .success("2099-01-01"))
    #expect(outcome("30/06/2024", short) == .failure(.notADay))
    #expect(outcome("30/06/24", .french) == .failure(.notADay))
  }

  @Test func `a dialect whose bank writes both takes both`() {
    let either = DayForm("dd/MM/yyyy|yy")!
    #expect(outcome("30/06/24", either) == .success("2024-06-30"))
    #expect(outcome("30/06/2024", either) == .success("2024-06-30"))
    #expect(outcome("30/06/024", either) == .failure(.notADay))
  }

  @Test(arguments: [
    ("12/06/2024 18:23:13", 66_193), ("12/06/2024 09:02", 32_520), ("12/06/2024", nil),
    ("12/06/2024T00:00:00Z", 0), ("12/06/2024 23:59:59.999", 86_399),
  ])
  func `a time may follow where the form has one`(text: String, second: Int?) throws {
    var text = text
    let reader = DayReader(DayForm("dd/MM/yyyy", time: .optional)!)
    let read = try text.withUTF8 { try reader.readWithTime(UnsafeRawBufferPointer($0)) }
    #expect(read.day.description == "2024-06-12")
    #expect(read.second == second)
    if second != nil { #expect(outcome(text, .french) == .failure(.notADay)) }
  }

  @Test(arguments: [
    "12/06/2024 24:00", "12/06/2024 9:02", "12/06/2024 09:60", "12/06/2024 09:02:6",
    "12/06/2024 09:02 ", "12/06/2024 :", "12/06/2024T", "12/06/2024 09:02:00.",
    "12/06/2024 09:02.5",
  ])
  func `what follows a day is a time or refused`(text: String) {
    let form = DayForm("dd/MM/yyyy", time: .optional)!
    #expect(outcome(text, form) == .failure(.notATime))
  }

  @Test(arguments: [
    ("", DayProblem.missing), (" ", .notADay), ("2024-6-12", .notADay), ("2024/06/12", .notADay),
    ("12-06-2024", .notADay), (" 2024-06-12", .notADay), ("2024-06-12 ", .notADay),
    ("٢٠٢٤-٠٦-١٢", .notADay), ("2024-06-1a", .notADay), ("45455", .notADay),
    ("0000-01-01", .notInCalendar), ("2023-02-29", .notInCalendar),
  ])
  func `what is no day is refused with its reason`(text: String, problem: DayProblem) {
    #expect(outcome(text, .iso) == .failure(problem))
  }

  @Test(arguments: [
    "", "yyyy", "dd/MM", "yy-MM-dd", "dd/mm/yyyy", "dd/MM-yyyy", "dd/yyyy/MM", "ddMM",
  ])
  func `a pattern of no form is refused`(pattern: String) {
    #expect(DayForm(pattern) == nil)
  }
}
