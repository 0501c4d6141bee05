import Council
import Granting

/// What a judgement must keep to, however it comes.
enum ReviewRules {
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
