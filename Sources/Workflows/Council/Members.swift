package import Council
import Keeping

/// Finding members.
package enum Members {
  package static func isActive(_ code: MemberCode, in view: some BooksView) throws -> Bool {
    let member = try view.find(Member.self, .integer(code.number))
    return member.map { $0.leftOn == nil } ?? false
  }

  package static func requireActive(_ code: MemberCode, in view: some BooksView) throws {
    guard try isActive(code, in: view) else {
      throw KeepingRefusal.unknownMember(code.description)
    }
  }
}
