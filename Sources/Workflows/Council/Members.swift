package import Council
import Keeping

/// Finding members.
package enum Members {
  package static func isActive(_ code: MemberCode, in view: some BooksView) throws -> Bool {
    let member = try view.find(Member.self, .integer(code.number))
    return member.map { $0.leftOn == nil } ?? false
  }

  /// Refuses unless the member acts now, in a role that may do this.
  package static func require(
    _ permission: Permission, of code: MemberCode, in view: some BooksView
  ) throws {
    guard let member = try view.find(Member.self, .integer(code.number)), member.leftOn == nil
    else { throw KeepingRefusal.unknownMember(code.description) }
    guard member.roles.contains(where: permission.roles.contains) else {
      throw KeepingRefusal.roleMissing(needed: permission.roles.map(\.rawValue))
    }
  }

  package static func requireActive(_ code: MemberCode, in view: some BooksView) throws {
    guard try isActive(code, in: view) else {
      throw KeepingRefusal.unknownMember(code.description)
    }
  }
}
