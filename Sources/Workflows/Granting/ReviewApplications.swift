package import Allocation
package import Council
package import Formats
package import Granting
import Journal
package import Ledger

/// Records one judgement on one or several applications: signed, where the member has a key.
package struct ReviewApplications {
  package var applications: [String]
  package var verdict: Review.Verdict?
  package var score: Score?
  package var tier: Int64?
  /// Why, in the member's words.
  package var words: String?
  /// What the member signed of the sheet that says the same.
  package var signed: [SignedMessage<ActMessage>] = []

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
    guard verdict != nil || score != nil || tier != nil || words != nil else {
      throw GrantingRefusal.emptyReview
    }
    if !signed.isEmpty { return try takeSigned(&recorder, today: today) }
    try recorder.require(.applicationReview)
    try SecondPerson.requireNameSuffices(for: recorder.actor, in: view)
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

  /// What the member signs.
  package func sheets(in view: some BooksView) throws -> [ReviewSheet] {
    let lines = try applications.map { name in
      ReviewSheet.Line(
        application: try Applications.resolve(name, in: view).code, verdict: verdict,
        score: score, tier: tier)
    }
    return stride(from: 0, to: lines.count, by: ReviewsGiven.mostReviews).map { first in
      ReviewSheet(lines: Array(lines[first...].prefix(ReviewsGiven.mostReviews)))
    }
  }

  private func takeSigned<Tables>(
    _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> [ApplicationCode] {
    let sheets = try sheets(in: recorder.tables)
    return try SignedActs.match(signed, to: sheets.map(\.hash), sheets).flatMap { sheet, message in
      var workflow = TakeReviews(signed: message, sheet: sheet)
      workflow.words = words
      return try workflow.decide(recorder.tables, &recorder, today: today)
    }
  }
}
