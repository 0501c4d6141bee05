package import Council
package import Formats
package import Granting
import Journal
import Keeping
package import Ledger

/// Takes what a member judged elsewhere and signed.
package struct TakeReviews {
  package var signed: SignedMessage<ActMessage>
  package var sheet: ReviewSheet
  /// What its commitments are to.
  package var spoken: SheetWords?
  /// Kept with each of them; they are no part of what is signed.
  package var words: String?

  package init(signed: SignedMessage<ActMessage>, sheet: ReviewSheet) {
    self.signed = signed
    self.sheet = sheet
  }

  /// The applications of which something was said.
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> [ApplicationCode] {
    if recorder.actor != signed.message.member {
      try recorder.require(.approvalImport)
    }
    let message = signed.message
    try SignedActs.require(message, is: .reviewGiven, on: sheet.hash, in: view)
    try ReviewRules.requirePlace(of: message.member, in: view)
    var reviewed: [ApplicationCode] = []
    let reviews = try sheet.lines.map { line in
      let application = try Applications.resolve(line.application.text, in: view)
      let review = ReviewsGiven.Line(
        application: application.id, verdict: line.verdict, score: line.score, tier: line.tier,
        words: try recorder.open(
          line.words, on: line.application, in: ReviewSheet.kind, spoken, by: message.member))
      if !review.isEmpty || words != nil {
        try ReviewRules.require(line.verdict, of: application, by: message.member, in: view)
        reviewed.append(application.code)
      }
      return review
    }
    guard !reviewed.isEmpty else { throw GrantingRefusal.emptyReview }
    try recorder.record(
      ReviewsGiven(
        reviews: reviews, signed: SignedAct(signed),
        words: try recorder.commit(words: words, tag: .review), day: today,
        document: recorder.document))
    return reviewed
  }
}
