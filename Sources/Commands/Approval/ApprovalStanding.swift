import Council
import Granting
import Ledger
import Workflows

/// Whether an approval counts, in one word, for lists.
struct ApprovalStanding<View: BooksView> {
  private let view: View
  private let day: Day

  init(on day: Day, in view: View) {
    self.view = view
    self.day = day
  }

  func code(of approval: Approval) throws -> String {
    guard let award = try award(of: approval) else { return try ofVoice(approval, nil) }
    if approval.version != award.version { return "older-version" }
    if approval.replacedBy != nil { return "taken-back" }
    let recused = try Interests.recused(from: award.code.application, in: view)
    if approval.isOut(proposer: nil, recused: recused) { return "recused" }
    if approval.isOut(proposer: award.proposer, recused: []) { return "own-proposal" }
    return try ofVoice(approval, Meetings.decision(of: award, in: view))
  }

  /// What it is about, as a person names it.
  func name(of approval: Approval) throws -> String {
    try award(of: approval)?.code.text ?? approval.subject
  }

  private func award(of approval: Approval) throws -> Award? {
    try view.first(Award.self, where: [.equals("id", approval.subject)])
  }

  private func ofVoice(_ approval: Approval, _ decision: Int64?) throws -> String {
    if approval.replacedBy != nil { return "taken-back" }
    guard let code = approval.meeting else { return "yes" }
    let meeting = try Meetings.find(code, in: view)
    if meeting.isTaken(before: decision) {
      return meeting.counts(on: day, before: decision) || decision != nil ? "yes" : "overdue"
    }
    return meeting.witness == nil ? "unwitnessed" : "voided"
  }
}
