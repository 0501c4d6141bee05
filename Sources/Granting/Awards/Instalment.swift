package import Journal
import Keeping
package import Ledger

/// A part of an award that is paid by itself: when its day has come, when its condition is met, or after
/// the report.
package struct Instalment: Hashable, Sendable {
  package enum Term: Hashable, Sendable {
    case day(Day)
    /// What must come before it, in words of the people file; with the day it came, once it has.
    case condition(metOn: Day?)
    /// The report on what was paid before.
    case report
  }

  package let amount: Amount
  package internal(set) var term: Term

  package init(_ amount: Amount, _ term: Term) {
    self.amount = amount
    self.term = term
  }

  /// Whether it may be paid on a day, with a report received on another or not at all.
  package func isDue(on day: Day, reportedOn: Day?) -> Bool {
    switch term {
    case .day(let first): first <= day
    case .condition(let met): met.map { $0 <= day } ?? false
    case .report: reportedOn.map { $0 <= day } ?? false
    }
  }
}

extension Instalment: FactPart {
  private enum Kind: String { case condition, day, report }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    switch term {
    case .day(let day):
      body.day("day", day)
      body.choice("term", Kind.day)
    case .condition(let met):
      body.day("day", met)
      body.choice("term", Kind.condition)
    case .report: body.choice("term", Kind.report)
    }
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    let day = try body.optionalDay("day")
    let kind: Kind = try body.choice("term")
    switch (kind, day) {
    case (.day, let day?): term = .day(day)
    case (.condition, _): term = .condition(metOn: day)
    case (.report, nil): term = .report
    default: throw body.invalidValue("day")
    }
    guard amount.isPositive else { throw body.invalidValue("amount") }
  }
}
