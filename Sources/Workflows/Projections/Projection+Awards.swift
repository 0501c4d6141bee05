package import Granting
package import Journal
import Keeping
import Ledger

extension Projection {
  package func award(_ id: ID<Award>) throws -> Award {
    guard let award = try tables.first(Award.self, where: [.equals("id", id.text)]) else {
      throw AwardRefusal.unknownAward(id.text)
    }
    return award
  }

  /// The poll of its version in force is over, by the record at hand.
  package func closePoll(of award: Award) throws {
    let version = try tables.find(
      AwardVersion.self, .text(award.id.text), .integer(award.version))
    guard var version, version.closed == nil else { return }
    version.closed = place.seq
    try tables.update(version)
  }

  package func payout(_ id: ID<Payout>) throws -> Payout {
    guard let payout = try tables.first(Payout.self, where: [.equals("id", id.text)]) else {
      throw PayoutRefusal.unknownPayout(id.text)
    }
    return payout
  }

  package func attempt(_ number: Int64, of payout: Payout) throws -> Attempt {
    guard
      let attempt = try tables.find(Attempt.self, .text(payout.id.text), .integer(number))
    else { throw PayoutRefusal.otherAttempt(payout.code, current: payout.attempts) }
    return attempt
  }

  /// The entries of an award, on the accounts of the chart, in the fiscal year of its charge.
  package mutating func entries(of award: Award) throws -> AwardEntries {
    let expense: AccountRole = award.byAgreement ? .grantExpenseByAgreement : .grantExpense
    return AwardEntries(
      of: award,
      accounts: AwardAccounts(
        expense: try account(expense), debt: try account(.grantsPayable),
        otherIncome: try account(.otherIncome)),
      fiscalYear: try fiscalYear())
  }

  private func fiscalYear() throws -> FiscalYearStart {
    let books = try tables.first(BooksRow.self, where: [])
    guard let start = books.flatMap({ FiscalYearStart($0.fiscalYear) }) else {
      throw UnreadableRow(column: "fiscal_year")
    }
    return start
  }

  /// Keeps an award whose money or days have changed, in the state that follows from them.
  func keep(_ award: Award) throws {
    var award = award
    award.state = try award.stateByMoney()
    try tables.update(award)
  }
}
