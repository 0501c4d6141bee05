import Granting
import Journal
package import Ledger

/// The terms of an award as a person gives them, the conditions of its instalments in words.
package struct TermsAsked: Equatable, Sendable {
  package enum Term: Equatable, Sendable {
    case day(Day)
    case condition(String)
    case report
  }

  package struct Part: Equatable, Sendable {
    package let amount: Amount
    package let term: Term

    package init(_ amount: Amount, _ term: Term) {
      self.amount = amount
      self.term = term
    }
  }

  package var instalments: [Part]
  package var reportBy: Day?
  package var expires: Day?

  package init(instalments: [Part] = [], reportBy: Day? = nil, expires: Day? = nil) {
    self.instalments = instalments
    self.reportBy = reportBy
    self.expires = expires
  }
}

extension TermsAsked {
  /// As a record has them; what is left out stays as it was.
  /// - Parameter sum: what the instalments are to add up to.
  func commit<Tables>(
    to sum: Amount, of award: Award?, on day: Day, _ recorder: inout Recorder<Tables>
  ) throws -> AwardTerms {
    let before = award?.terms ?? .none
    for last in [reportBy, expires].compactMap(\.self) where last < day {
      throw AwardRefusal.termsTooEarly(day, given: last)
    }
    let parts = instalments.isEmpty ? before.instalments : instalments.map(\.made)
    guard parts.allSatisfy(\.amount.isPositive) else { throw AwardRefusal.amountNotPositive }
    let total = try parts.map(\.amount).sum()
    guard parts.isEmpty || total == sum else {
      throw AwardRefusal.instalmentsDiffer(award?.code, promised: sum, sum: total)
    }
    return AwardTerms(
      instalments: parts, reportBy: reportBy ?? before.reportBy,
      expires: expires ?? before.expires,
      words: try recorder.commit(words: words(of: award, in: recorder.tables), tag: .instalments))
  }

  /// The conditions, a line each; those of the terms before, where no others are given.
  private func words(of award: Award?, in view: some BooksView) throws -> String? {
    guard instalments.isEmpty else {
      let conditions = instalments.compactMap(\.condition)
      return conditions.isEmpty ? nil : conditions.joined(separator: "\n")
    }
    return try award?.termsSeq.flatMap { try Words.text(.instalments, of: $0, in: view) }
  }
}

extension TermsAsked.Part {
  fileprivate var condition: String? {
    if case .condition(let words) = term { words } else { nil }
  }

  fileprivate var made: Instalment {
    switch term {
    case .day(let day): Instalment(amount, .day(day))
    case .condition: Instalment(amount, .condition(metOn: nil))
    case .report: Instalment(amount, .report)
    }
  }
}
