package import Ledger

/// What of an award may be paid, and when.
extension Award {
  /// What of it may have been paid by the end of a day, whatever was. All that was not released, where it
  /// has no instalments; a release takes from the last of them.
  package func due(by day: Day) throws(LedgerRefusal) -> Amount {
    guard isPayable else { return .zero }
    let most = try amount - released
    guard !terms.instalments.isEmpty else { return most }
    let due = try terms.instalments.filter { $0.isDue(on: day, reportedOn: reportedOn) }
      .map(\.amount).sum()
    return min(due, most)
  }

  /// The next day on which an instalment is due by its day alone.
  package func nextDue(after day: Day) -> Day? {
    terms.instalments.compactMap { instalment in
      if case .day(let due) = instalment.term, due > day { due } else { nil }
    }.min()
  }

  /// Whether its report is missing after its day.
  package func isReportOverdue(on day: Day) -> Bool {
    guard isReportAwaited, let reportBy = terms.reportBy else { return false }
    return reportBy < day
  }

  /// Whether it was paid, wholly or in part, and a report is still to come.
  package var isReportAwaited: Bool {
    paid.isPositive && reportedOn == nil && closedOn == nil
  }

  /// Whether what is unpaid of it may be freed by right: it was to be called on before.
  package func isExpired(on day: Day) -> Bool {
    guard let expires = terms.expires else { return false }
    return expires < day
  }

  /// Gives it terms, by the record that has the words of their conditions.
  package mutating func set(_ terms: AwardTerms, by record: Int64) {
    self.terms = terms
    termsSeq = terms.words == nil ? nil : record
  }

  /// Takes its end back: more may be paid and asked.
  package mutating func reopen() {
    closedOn = nil
    waiver = nil
  }

  /// The condition of an instalment is met.
  package mutating func meet(instalment number: Int64, on day: Day) {
    terms.instalments[Int(number) - 1].term = .condition(metOn: day)
  }
}
