import Council
import Granting

/// What a judgement must keep to, however it comes.
enum ReviewRules {
  /// Whose declarations and judgements are taken: of the committee, a substitute, or a treasurer.
  static func requirePlace(of member: MemberCode, in view: some BooksView) throws {
    let known = try view.find(Member.self, .integer(member.number))
    guard
      try Interests.mustDeclare(member, in: view)
        || known.map({ $0.leftOn == nil && $0.roles.contains(.treasurer) }) ?? false
    else { throw CouncilRefusal.notOfCommittee(member) }
  }

  static func require(
    _ verdict: Review.Verdict?, of application: Application, by member: MemberCode,
    in view: some BooksView
  ) throws {
    guard admits(verdict, application.state) else {
      throw GrantingRefusal.applicationStateForbids(
        application.code, state: application.state,
        act: verdict.map { "judged \($0.rawValue)" } ?? "reviewed")
    }
    try Interests.requireNone(of: member, in: application.code, view)
  }

  /// A review without verdict is written on what is still to be decided.
  static func admits(_ verdict: Review.Verdict?, _ state: Application.State) -> Bool {
    verdict?.follows(state) ?? (state.isOpen || state == .ineligible || state == .appealed)
  }
}
