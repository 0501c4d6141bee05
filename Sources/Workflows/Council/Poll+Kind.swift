import Council
import Granting
import Journal
import Ledger

extension Poll {
  /// How an award is decided.
  enum Kind {
    case ordinary
    /// By few, in a short time, up to the ceiling of the policy's urgent tier.
    case urgent
    /// What was decided by few, by the ordinary rules within its term.
    case ratifying

    func rules(on sum: Amount, of award: Award, under policy: Policy) throws -> PollRules {
      guard self == .urgent else { return policy.poll(on: sum) }
      guard let rules = policy.urgentPoll(on: sum) else {
        throw AwardRefusal.notUrgent(award.code, sum: sum, ceiling: policy.urgent?.ceiling)
      }
      return rules
    }

    func closes(of award: Award, opened: Instant, under policy: Policy) -> Instant {
      switch self {
      case .ordinary, .ratifying: policy.windows.pollCloses(opened: opened)
      case .urgent: opened.adding(seconds: Int64(policy.urgent?.pollHours ?? 0) * 3600)
      }
    }

    /// The term of a ratification is a day, and not an hour.
    func isClosed(_ award: Award, closes: Instant, on day: Day, at now: Instant) -> Bool {
      switch self {
      case .ordinary, .urgent: now >= closes
      case .ratifying: award.ratifyBy.map { day > $0 } ?? true
      }
    }
  }
}
