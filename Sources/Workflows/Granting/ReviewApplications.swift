package import Allocation
import Council
package import Granting
package import Ledger

/// Records one judgement on one or several applications.
package struct ReviewApplications {
  package var applications: [String]
  package var verdict: Review.Verdict?
  package var score: Score?
  package var tier: Int64?
  /// Why, in the member's words.
  package var words: String?

  package init(
    applications: [String], verdict: Review.Verdict? = nil, score: Score? = nil,
    tier: Int64? = nil, words: String? = nil
  ) {
    self.applications = applications
    self.verdict = verdict
    self.score = score
    self.tier = tier
    self.words = words
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> [ApplicationCode] {
    try recorder.require(.applicationReview)
    guard verdict != nil || score != nil || tier != nil || words != nil else {
      throw GrantingRefusal.emptyReview
    }
    var reviewed: [ApplicationCode] = []
    for name in applications {
      let application = try Applications.resolve(name, in: view)
      try ReviewRules.require(verdict, of: application, by: recorder.actor, in: view)
      let commitment = try recorder.commit(words: words, tag: .review)
      try recorder.record(
        ApplicationReviewed(
          application: application.id, verdict: verdict, score: score, tier: tier,
          words: commitment, day: today, document: recorder.document))
      reviewed.append(application.code)
    }
    return reviewed
  }
}
