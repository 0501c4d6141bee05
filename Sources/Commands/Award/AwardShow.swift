import ArgumentParser
import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// `caisse award show`.
struct AwardShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One award: its versions, its poll with the arithmetic, its payouts and returns.",
    discussion: """
      Examples:
        caisse award show G12/1
        caisse award show G12 --format json
      """)

  @Argument(help: "The award, such as G12/1.")
  var award: String

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "award show")
    try session.read { view in
      let award = try Awards.resolve(award, in: view)
      let poll = try Poll(of: award, on: session.today, at: session.now, in: view)
      try session.console.page("Award \(award.code)") { page in
        try page.figures(figures(of: award, poll, in: view))
        try AwardHistory.writeInstalments(of: award, on: session.today, on: page, in: view)
        try AwardHistory.writeSources(of: award, on: page)
        try AwardHistory.writeVersions(of: award, on: page, in: view)
        try AwardHistory.writeApprovals(
          of: award, on: page, today: session.today, in: view)
        try AwardHistory.writePayouts(of: award, on: page, in: view)
        try AwardHistory.writeReturns(of: award, on: page, in: view)
        try LetterTable.write(about: award.code.application, award.code, on: page, in: view)
        let approvals = try view.rows(
          Approval.self, where: [.equals("subject", award.id.text)])
        for note in try NamesNotVerified.notes(on: approvals, in: view) { try page.note(note) }
      }
    }
  }

  /// The poll that goes on, then what came of it.
  private func ratification(of award: Award, _ poll: Poll) -> Cell {
    if award.awaitsRatification { return .text(poll.tally.arithmetic) }
    return award.ratification.map { .text($0.rawValue) } ?? .none
  }

  private func figures(
    of award: Award, _ poll: Poll, in view: SQLiteBooks
  ) throws -> [Figure] {
    let application = try view.find(
      Application.self, .integer(award.code.application.number))
    return [
      Figure("award", "Award", .code(award.code.text)),
      Figure("id", "Id", .code(award.id.text)),
      Figure("collective", "Collective", .code(award.beneficiary.text)),
      Figure("fund", "Fund", .code(award.fund.text)),
      Figure("allocation", "Allocation", award.allocation.map { .code($0.text) } ?? .none),
      Figure("proposer", "Proposer", award.proposer.map { .code($0.description) } ?? .none),
      Figure("requested", "Requested", application.map { .amount($0.requested) } ?? .none),
      Figure("approved", "Approved", AwardTable.approved(award)),
      Figure("poll", "Poll", .text((try Poll.decided(award, in: view) ?? poll.tally).arithmetic)),
      Figure("ratify_by", "To be ratified until", .day(award.ratifyBy)),
      Figure("ratification", "Ratification", ratification(of: award, poll)),
      Figure("state", "State", .code(award.state.rawValue)),
      Figure("rank", "Rank", award.rank.map { .count(Int($0)) } ?? .none),
      Figure("deferred_until", "Put off until", .day(award.deferredUntil)),
      Figure("decided_on", "Decided on", .day(award.decidedOn)),
      Figure("reserved_on", "Reserved on", .day(award.reservedOn)),
      Figure("notified_on", "Notified on", .day(award.notifiedOn)),
      Figure("released", "Released", .amount(award.released)),
      Figure("released_on", "Released on", .day(award.releasedOn)),
      Figure(
        "release_reason", "Why released", award.releaseReason.map { .code($0.rawValue) } ?? .none),
      Figure("expires", "To be called on by", .day(award.terms.expires)),
      Figure("paid", "Paid", .amount(award.paid)),
      Figure("returned", "Returned", .amount(award.returned)),
      Figure("report_by", "Report by", .day(award.terms.reportBy)),
      Figure("reported_on", "Reported on", .day(award.reportedOn)),
      Figure("spent", "Spent as reported", award.spent.map { .amount($0) } ?? .none),
      Figure("closed_on", "Closed on", .day(award.closedOn)),
      Figure("waiver", "Why not all was asked", award.waiver.map { .code($0.rawValue) } ?? .none),
      Figure(
        "conditions", "Conditions",
        .words(try Words.text(.conditions, of: award.proposal, in: view))),
      Figure("excess", "More than asked", award.excess.map { .code($0.rawValue) } ?? .none),
      Figure("words", "Words", .words(try Words.text(.reason, of: award.proposal, in: view))),
    ]
  }
}
