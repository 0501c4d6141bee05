import Council
import Granting
import Workflows

/// What a member said, in one line on stderr; then the lines on which it doesn't count.
struct AnswerReport {
  let member: MemberCode
  let decision: Approval.Decision
  /// Other answers, by the codes of their awards.
  let otherwise: [String: Approval.Decision]
  /// All it is about.
  let awards: [AwardCode]
  /// Lines whose window was over, so that it is no answer to them.
  var over: [AwardCode] = []
  let isSigned: Bool

  func say(_ polls: [Poll], in session: Session) {
    let subject =
      awards.count == 1 ? "award \(awards[0])" : "\(awards.count) awards"
    session.say(
      "\(member) said \(decision.rawValue) on \(subject)\(others)\(isSigned ? ", signed" : "")")
    if !over.isEmpty {
      let names = over.map(\.text).joined(separator: ", ")
      session.say("  no answer to \(names): the poll there is over")
    }
    let answered = Set(awards)
    let out = polls.filter { answered.contains($0.award.code) && $0.isOut(member) }
    guard !out.isEmpty else { return }
    let names = out.map(\.award.code.text).joined(separator: ", ")
    session.say("  not counted on \(names): \(member) takes no part there")
  }

  private var others: String {
    Approval.Decision.allCases.compactMap { decision -> String? in
      let lines = awards.filter { otherwise[$0.text] == decision }
      guard !lines.isEmpty else { return nil }
      let names = lines.map(\.text).joined(separator: ", ")
      return "; \(decision.rawValue) on \(names)"
    }.joined()
  }
}
