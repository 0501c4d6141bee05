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

  /// The member, unless they have left.
  static func acting(_ code: MemberCode, in view: some BooksView) throws -> Member {
    guard let known = try view.find(Member.self, .integer(code.number)) else {
      throw KeepingRefusal.unknownMember(code.description)
    }
    if let left = known.leftOn {
      throw KeepingRefusal.memberHasLeft(code.description, since: left)
    }
    return known
  }

  /// Refuses where nobody but this member could enrol anyone.
  static func requireAdministrator(
    besides code: MemberCode, in view: some BooksView
  ) throws {
    let others = try view.rows(Member.self).filter { $0.leftOn == nil && $0.code != code }
    guard others.contains(where: { $0.roles.contains(.administrator) }) else {
      throw KeepingRefusal.lastAdministrator
    }
  }

  package static func requireActive(_ code: MemberCode, in view: some BooksView) throws {
    guard try isActive(code, in: view) else {
      throw KeepingRefusal.unknownMember(code.description)
    }
  }
}
