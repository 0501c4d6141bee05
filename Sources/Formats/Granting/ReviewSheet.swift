package import Allocation
package import Granting
package import Journal

/// A member's judgements on applications, as they sign them elsewhere. A line may say nothing.
package struct ReviewSheet: MemberSheet {
  package static let kind = SheetKind.review
  package static let columns = ["application", "verdict", "score", "tier"]

  package struct Line: SheetLine {
    package let application: ApplicationCode
    package let verdict: Review.Verdict?
    package let score: Score?
    package let tier: Int64?
    package let words: Hash?

    package init(
      application: ApplicationCode, verdict: Review.Verdict? = nil, score: Score? = nil,
      tier: Int64? = nil, words: Hash? = nil
    ) {
      self.application = application
      self.verdict = verdict
      self.score = score
      self.tier = tier
      self.words = words
    }

    package var fields: [String] {
      [verdict?.rawValue ?? "", score?.plain ?? "", tier.map(String.init) ?? ""]
    }

    package static func read(
      _ application: ApplicationCode, _ fields: [String], words: Hash?
    ) -> Result<Line, SheetFault> {
      let verdict = Review.Verdict(rawValue: fields[0])
      guard verdict != nil || fields[0].isEmpty else {
        return .failure(
          SheetFault(
            code: "sheet-verdict", message: "“\(fields[0])” is no verdict",
            hint: "it is eligible, ineligible or in-review, or empty"))
      }
      let score = Score(fields[1])
      guard score != nil || fields[1].isEmpty else {
        return .failure(
          SheetFault(
            code: "sheet-score", message: "“\(fields[1])” is no number of points",
            hint: "write it like 7.5, or leave it empty"))
      }
      let tier = Int64(fields[2])
      guard tier.map({ $0 > 0 }) ?? fields[2].isEmpty else {
        return .failure(
          SheetFault(
            code: "sheet-tier", message: "“\(fields[2])” is no tier",
            hint: "tiers are 1, 2, 3 …; leave it empty where there is none"))
      }
      return .success(
        Line(
          application: application, verdict: verdict, score: score, tier: tier, words: words))
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) {
    self.lines = lines
  }
}
