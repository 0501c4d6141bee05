package import Allocation
package import Council
package import Journal
package import Ledger

/// A recorded judgement on an application. The words for it are in the people file.
package struct Review: Equatable, Sendable {
  /// What a judgement makes of the application; nil where it only scores or comments.
  package enum Verdict: String, Sendable, CaseIterable {
    case eligible, ineligible
    case inReview = "in-review"
  }

  /// The record it is.
  package let seq: Int64
  package let application: ApplicationCode
  package let member: MemberCode
  package let verdict: Verdict?
  package let score: Score?
  package let tier: Int64?
  package let words: Hash?
  package let day: Day

  package init(
    seq: Int64, application: ApplicationCode, member: MemberCode, verdict: Verdict?,
    score: Score?, tier: Int64?, words: Hash?, day: Day
  ) {
    self.seq = seq
    self.application = application
    self.member = member
    self.verdict = verdict
    self.score = score
    self.tier = tier
    self.words = words
    self.day = day
  }
}

extension Review.Verdict {
  package var state: Application.State {
    switch self {
    case .eligible: .eligible
    case .ineligible: .ineligible
    case .inReview: .inReview
    }
  }

  /// Whether an application in this state may be judged so. An appeal is looked at again before
  /// anything else is said of it.
  package func follows(_ state: Application.State) -> Bool {
    switch (self, state) {
    case (_, .decided), (_, .withdrawn): false
    case (.inReview, .eligible), (.inReview, .inReview), (.inReview, .appealed): true
    case (.inReview, _), (_, .appealed): false
    default: true
    }
  }
}
