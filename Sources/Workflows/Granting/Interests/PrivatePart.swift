package import Council
package import Granting
import Journal

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
    try words(in: .review, on: review.application, else: .review, of: review.seq, view)
  }

  package func words(of interest: Interest, in view: some BooksView) throws -> String? {
    try words(in: .interest, on: interest.application, else: .reason, of: interest.seq, view)
  }

  /// What stood beside a line of a sheet, else what was said at the books.
  private func words(
    in sheet: SheetKind, on application: ApplicationCode, else tag: Commitment.Tag,
    of record: Int64, _ view: some BooksView
  ) throws -> String? {
    guard isHiddenBecause == nil else { return nil }
    return try Words.text(.words(of: sheet, on: application), of: record, in: view)
      ?? Words.text(tag, of: record, in: view)
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
