package import Council
import Keeping

/// Finding members.
package enum Members {
  package static func isActive(_ code: MemberCode, in view: some BooksView) throws -> Bool {
    let member = try view.find(Member.self, .integer(code.number))
    return member.map { $0.leftOn == nil } ?? false
  }

  /// Refuses unless the member acts now, in one of these roles.
  static func require(_ roles: [Role], of code: MemberCode, in view: some BooksView) throws {
    guard let member = try view.find(Member.self, .integer(code.number)), member.leftOn == nil
    else { throw KeepingRefusal.unknownMember(code.description) }
    guard member.roles.contains(where: roles.contains) else {
      throw KeepingRefusal.roleMissing(needed: roles[0].rawValue)
    }
  }

  package static func requireActive(_ code: MemberCode, in view: some BooksView) throws {
    guard try isActive(code, in: view) else {
      throw KeepingRefusal.unknownMember(code.description)
    }
  }
}
