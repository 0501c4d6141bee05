package import Council
package import Granting

/// What an application says in the collective's words, and reviews in members': for those who may read it.
package struct PrivatePart {
  /// What it is about; nil where it is hidden, erased, or the people file is not at hand.
  package let project: String?
  /// Why nothing is shown; nil where it is.
  package let isHiddenBecause: String?

  /// - Parameter reader: nil where several members might be reading.
  package init(
    of application: Application, for reader: MemberCode?, in view: some BooksView
  ) throws {
    isHiddenBecause = try Self.reason(application.code, reader, view)
    project =
      isHiddenBecause == nil ? try Applications.project(of: application, in: view) : nil
  }

  package func words(of review: Review, in view: some BooksView) throws -> String? {
    guard isHiddenBecause == nil else { return nil }
    return try Words.text(
      .words(of: .review, on: review.application), of: review.seq, in: view)
      ?? Words.text(.review, of: review.seq, in: view)
  }

  private static func reason(
    _ application: ApplicationCode, _ reader: MemberCode?, _ view: some BooksView
  ) throws -> String? {
    guard let reader else {
      return "what is private of \(application) is shown to a member named with --as"
    }
    guard try Interests.mustDeclare(reader, in: view) else { return nil }
    if try Interests.find(reader, application, in: view) != nil { return nil }
    return "what is private of \(application) is shown to \(reader) after caisse interest declare"
  }
}
