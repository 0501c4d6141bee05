import Granting
import Journal
import Ledger
import Workflows

/// Awards as lists show them: what was approved beside what was asked.
enum AwardTable {
  static let table = Table(
    "awards", title: "Awards",
    columns: [
      Column("award", .code, "Award"), Column("round", .code, "Round"),
      Column("collective", .code, "Collective"), Column("fund", .code, "Fund"),
      Column("requested", .amount, "Requested"), Column("proposed", .amount, "Proposed"),
      Column("designated", .amount, "Designated"), Column("approved", .amount, "Approved"),
      Column("state", .code, "State"),
      Column("rank", .count, "Rank"), Column("released", .amount, "Released"),
      Column("paid", .amount, "Paid"), Column("returned", .amount, "Returned"),
    ])

  static func row(_ award: Award, in view: some BooksView) throws -> [Cell] {
    let application = try view.find(
      Application.self, .integer(award.code.application.number))
    let version = try view.find(
      AwardVersion.self, .text(award.id.text), .integer(award.version))
    return [
      .code(award.code.text), application.map { .code($0.round.text) } ?? .none,
      .code(award.beneficiary.text), .code(award.fund.text),
      application.map { .amount($0.requested) } ?? .none,
      version.map { .amount($0.amount) } ?? .none, .amount(award.designated),
      approved(award),
      .code(award.state.rawValue),
      award.state == .waiting ? award.rank.map { .count(Int($0)) } ?? .none : .none,
      .amount(award.released), .amount(award.paid), .amount(award.returned),
    ]
  }

  static let due = Table(
    "awards", title: "Awards",
    columns: [
      Column("award", .code, "Award"), Column("collective", .code, "Collective"),
      Column("fund", .code, "Fund"), Column("approved", .amount, "Approved"),
      Column("paid", .amount, "Paid"), Column("due", .amount, "Due"),
      Column("next_due", .day, "Next due"), Column("expires", .day, "Last day"),
    ])

  /// Nil where nothing of it is due that is not under way.
  static func row(due award: Award, on day: Day, in view: some BooksView) throws -> [Cell]? {
    let due = try Instalments.payable(award, by: day, in: view)
    guard due.isPositive else { return nil }
    return [
      .code(award.code.text), .code(award.beneficiary.text), .code(award.fund.text),
      .amount(award.amount), .amount(award.paid), .amount(due), .day(award.nextDue(after: day)),
      .day(award.terms.expires),
    ]
  }

  /// Nothing before the decision; zero when it was refused.
  static func approved(_ award: Award) -> Cell {
    award.decidedOn == nil || award.state == .proposed || award.state == .deferred
      ? .none : .amount(award.amount)
  }
}
