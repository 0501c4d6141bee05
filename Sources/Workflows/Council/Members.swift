package import Council
import Keeping

/// Finding members.
package enum Members {
  package static func requireActive(_ code: MemberCode, in view: some BooksView) throws {
    let member = try view.find(Member.self, .integer(code.number))
    guard let member, member.leftOn == nil else {
      throw KeepingRefusal.unknownMember(code.description)
    }
  }
}
