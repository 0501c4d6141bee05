import Council
import TestSupport
import Workflows

extension AwardBooks {
  /// Another policy with the tiers of the one in force, decided by m:2 and m:3.
  func adopt(_ change: @escaping (inout Policy) -> Void) throws {
    let policy = try books.commit { view, recorder in
      try ProposePolicy { code, inForce in
        var policy = Policy(code: code, from: books.today, tiers: inForce.tiers)
        change(&policy)
        return policy
      }.decide(view, &recorder, today: books.today).policy.code
    }
    for member: Int64 in 2...3 {
      try books.commit(as: Self.member(member)) { view, recorder in
        _ = try AnswerPolicy(policy: policy, decision: .for)
          .decide(view, &recorder, today: books.today)
      }
    }
    try books.commit { view, recorder in
      _ = try DecidePolicy(policy: policy).decide(view, &recorder, today: books.today)
    }
  }
}
