import Allocation
import Council
import Granting
import Journal
import Ledger

/// Which applications were refused, and by what: a review, the committee, or a rule that left nothing for
/// them. Rounds are read once.
final class RefusedApplications<View: BooksView> {
  struct Refusal {
    let decidedOn: Day
    let appealUntil: Day
    /// What the committee refused.
    let award: Award?
    /// What a rule divided.
    let allocation: ID<AllocationProposed>?
    let isIneligible: Bool
  }

  /// An allocation whose awards the committee has decided, and who got nothing of it.
  private struct Decided {
    let allocation: ID<AllocationProposed>
    let day: Day
    let policy: Policy
    let left: Set<ApplicationCode>
  }

  private let view: View
  private var decided: [RoundCode: [Decided]] = [:]

  init(_ view: View) {
    self.view = view
  }

  /// Nil while it is open, and for what was promised something.
  func refusal(of application: Application) throws -> Refusal? {
    guard application.state != .withdrawn, application.state != .appealed else { return nil }
    let awards = try Awards.of(application.code, in: view)
    guard !awards.contains(where: { $0.state == .proposed || $0.state.isPromised }) else {
      return nil
    }
    if application.state == .ineligible { return try byReview(application) }
    if let award = awards.last, award.state == .refused, let day = award.decidedOn {
      return Refusal(
        decidedOn: day, appealUntil: try appealUntil(day, Poll.policy(of: award, in: view)),
        award: award,
        allocation: award.allocation, isIneligible: false)
    }
    let rounds = try decided(in: application.round)
    guard let last = rounds.last(where: { $0.left.contains(application.code) }) else { return nil }
    return Refusal(
      decidedOn: last.day, appealUntil: appealUntil(last.day, last.policy), award: nil,
      allocation: last.allocation, isIneligible: false)
  }

  private func byReview(_ application: Application) throws -> Refusal? {
    let reviews = try view.rows(
      Review.self, where: [.equals("application", .integer(application.code.number))])
    guard let day = reviews.last(where: { $0.verdict == .ineligible })?.day else { return nil }
    return Refusal(
      decidedOn: day, appealUntil: try appealUntil(day, Policies.inForce(on: day, in: view)),
      award: nil,
      allocation: nil, isIneligible: true)
  }

  private func appealUntil(_ day: Day, _ policy: Policy) -> Day {
    day.adding(days: policy.windows.appealDays)
  }

  /// In the order of their decisions.
  private func decided(in round: RoundCode) throws -> [Decided] {
    if let known = decided[round] { return known }
    let ids =
      try view.rows(AllocationRow.self, where: [.equals("round", round.text)]).map(\.id)
      + view.rows(ChoiceRow.self, where: [.equals("round", round.text)]).map(\.id)
    let all = try ids.compactMap(decided).sorted { $0.day < $1.day }
    decided[round] = all
    return all
  }

  private func decided(_ allocation: ID<AllocationProposed>) throws -> Decided? {
    let awards = try view.rows(Award.self, where: [.equals("allocation", allocation.text)])
    guard
      let last = awards.filter({ $0.decidedOn != nil }).max(by: { $0.decidedOn! < $1.decidedOn! })
    else { return nil }
    let shares = try view.rows(ShareRow.self, where: [.equals("allocation", allocation.text)])
    return Decided(
      allocation: allocation, day: last.decidedOn!, policy: try Poll.policy(of: last, in: view),
      left: Set(shares.filter { $0.amount <= $0.locked }.map(\.application)))
  }
}
