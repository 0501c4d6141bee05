import Council
import Formats
import Granting
import Journal

/// The sheets that members signed, as the records of them give their very bytes again.
extension InterestSheet {
  init(_ fact: InterestDeclared, in view: some BooksView) throws {
    self.init(
      lines: try fact.interests.map { line in
        Line(
          application: try Applications.resolve(line.application.text, in: view).code,
          kind: line.kind, words: line.words)
      })
  }
}

extension ReviewSheet {
  init(_ fact: ReviewsGiven, in view: some BooksView) throws {
    self.init(
      lines: try fact.reviews.map { line in
        Line(
          application: try Applications.resolve(line.application.text, in: view).code,
          verdict: line.verdict, score: line.score, tier: line.tier, words: line.words)
      })
  }
}
