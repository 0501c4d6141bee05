import Granting
import Keeping
import Ledger
import Statements
import Workflows

/// The four lists of a collective's statement.
struct CollectiveTables {
  private let history: CollectiveHistory
  private let console: Console

  init(_ history: CollectiveHistory, _ console: Console) {
    self.history = history
    self.console = console
  }

  func write(on page: Page) throws {
    try writeApplications(on: page)
    try writeAwards(on: page)
    try writePayouts(on: page)
    try writeReturns(on: page)
  }

  private func table(_ title: Term, _ columns: [(Term, Column.Kind)]) -> Table {
    let language = console.language
    return Table(
      title.rawValue, title: title.text(in: language),
      columns: columns.map { Column($0.0.rawValue, $0.1, $0.0.text(in: language)) })
  }

  private func writeApplications(on page: Page) throws {
    let columns: [(Term, Column.Kind)] = [
      (.application, .code), (.round, .code), (.receivedOn, .day), (.requested, .amount),
      (.approved, .amount), (.state, .text),
    ]
    try page.table(table(.applications, columns)) { page in
      for application in history.applications {
        let approved = try history.awards
          .filter { $0.award.code.application == application.code && $0.state.isReserved }
          .map { try $0.award.amount - $0.award.released }.sum()
        try page.row([
          .code(application.code.text), .code(application.round.text), .day(application.received),
          .amount(application.requested), .amount(approved),
          console.word(application.state, Application.State.text(in:)),
        ])
      }
    }
  }

  private func writeAwards(on page: Page) throws {
    let columns: [(Term, Column.Kind)] = [
      (.award, .code), (.fund, .code), (.amount, .amount), (.designated, .amount),
      (.decidedOn, .day),
      (.notifiedOn, .day), (.released, .amount), (.paid, .amount), (.returned, .amount),
      (.state, .text),
    ]
    try page.table(table(.awards, columns)) { page in
      for line in history.awards {
        let award = line.award
        try page.row([
          .code(award.code.text), .code(award.fund.text), .amount(award.amount),
          .amount(award.designated), day(award.decidedOn), day(award.notifiedOn),
          .amount(award.released),
          .amount(line.paid), .amount(line.returned),
          console.word(line.state, Award.State.text(in:)),
        ])
      }
    }
  }

  private func writePayouts(on page: Page) throws {
    let columns: [(Term, Column.Kind)] = [
      (.payout, .code), (.attempt, .count), (.award, .code), (.payee, .code), (.amount, .amount),
      (.sentOn, .day), (.confirmedOn, .day), (.bouncedOn, .day), (.reason, .text),
      (.state, .text),
    ]
    try page.table(table(.payouts, columns)) { page in
      for line in history.payouts {
        let bounced = history.isPast(line.attempt?.bouncedOn)
        try page.row([
          .code(line.payout.code.text),
          line.attempt.map { .count(Int($0.number)) } ?? .none, .code(line.award.text),
          line.payee.map { .code($0.description) } ?? .none, .amount(line.payout.amount),
          day(line.attempt?.sentOn), day(line.attempt?.confirmedOn),
          day(line.attempt?.bouncedOn),
          bounced ? line.attempt?.reason.map { .code($0.rawValue) } ?? .none : .none,
          console.word(state(of: line), Payout.State.text(in:)),
        ])
      }
    }
  }

  /// Of the attempt, where there is one: an earlier one of a payout that was sent again has bounced.
  private func state(of line: CollectiveHistory.PayoutLine) -> Payout.State {
    guard let attempt = line.attempt else {
      return history.through == nil ? line.payout.state : .prepared
    }
    if history.isPast(attempt.bouncedOn) { return .bounced }
    return history.isPast(attempt.confirmedOn) ? .confirmed : .sent
  }

  private func writeReturns(on page: Page) throws {
    let columns: [(Term, Column.Kind)] = [
      (.award, .code), (.day, .day), (.amount, .amount), (.account, .code), (.voidedOn, .day),
    ]
    try page.table(table(.returns, columns)) { page in
      for (award, line) in history.returns {
        try page.row([
          .code(award.text), .day(line.day), .amount(line.amount), .code(line.account.text),
          day(line.voidedOn),
        ])
      }
    }
  }

  private func day(_ day: Day?) -> Cell {
    history.past(day).map { .day($0) } ?? .none
  }
}
